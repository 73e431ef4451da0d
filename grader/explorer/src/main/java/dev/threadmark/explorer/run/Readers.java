package dev.threadmark.explorer.run;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The threads that hold a read-write lock for reading, in the order in which they took it. */
public final class Readers {
    private record Hold(int times, Place since) {
        Hold plus(int more) {
            return new Hold(times + more, since);
        }
    }

    private final Map<Strand, Hold> holds = new LinkedHashMap<>();

    /** Notes that the running thread has taken it once. */
    public void taken(Execution run) {
        Place since = run.recording() ? Place.here() : null;
        holds.merge(run.self(), new Hold(1, since), (held, added) -> held.plus(1));
    }

    /** Notes that the running thread, which must hold it, has given it back once. */
    public void released(Execution run) {
        holds.computeIfPresent(
                run.self(), (strand, held) -> held.times == 1 ? null : held.plus(-1));
    }

    /** How often a thread holds it. */
    public int holds(Strand strand) {
        Hold held = holds.get(strand);
        return held == null ? 0 : held.times;
    }

    /** How often all threads together hold it. */
    public int total() {
        return holds.values().stream().mapToInt(Hold::times).sum();
    }

    boolean none() {
        return holds.isEmpty();
    }

    /** Who took it first of those that hold it, or null. */
    Strand first() {
        Iterator<Strand> strands = holds.keySet().iterator();
        return strands.hasNext() ? strands.next() : null;
    }

    /** Where the first took it, in a recorded schedule; else null. */
    Place since() {
        return none() ? null : holds.values().iterator().next().since;
    }
}
