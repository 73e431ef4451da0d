package dev.threadmark.explorer.run;

import java.util.Arrays;

/** The last access of each thread to a variable, and where it was in a recorded schedule. */
final class Accesses {
    private final VectorClock times = new VectorClock();
    private Place[] places = {};

    /** Notes that a thread accessed it at a time of its own clock; the place may be null. */
    void note(Strand strand, int time, Place at) {
        times.set(strand.id(), time);
        if (at != null) {
            places = Arrays.copyOf(places, Math.max(places.length, strand.id() + 1));
            places[strand.id()] = at;
        }
    }

    /** The number of a thread whose access does not happen before a clock, or -1. */
    int firstBeyond(VectorClock clock) {
        return times.firstBeyond(clock);
    }

    /** Where a thread accessed it, or null. */
    Place at(int strand) {
        return strand < places.length ? places[strand] : null;
    }
}
