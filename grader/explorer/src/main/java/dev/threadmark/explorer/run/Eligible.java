package dev.threadmark.explorer.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The threads of one schedule, and which of them can be chosen now. */
final class Eligible {
    private final List<Strand> strands = new ArrayList<>();
    private Strand[] enabled = new Strand[8];
    private boolean timeout;

    void add(Strand strand) {
        strands.add(strand);
    }

    List<Strand> all() {
        return strands;
    }

    Strand strand(int id) {
        return strands.get(id);
    }

    int size() {
        return strands.size();
    }

    /** Whether nothing can happen but that a time limit runs out. */
    boolean timeout() {
        return timeout;
    }

    /** The threads found by {@link #collect}; only the first so many are meant. */
    Strand[] threads() {
        return enabled;
    }

    /** Finds the threads that can be chosen now, and returns how many there are. */
    int collect() {
        int awake = collectEnabled();
        int count = collectTimeouts(awake);
        timeout = count > awake;
        return count;
    }

    private int collectEnabled() {
        int count = 0;
        boolean daemonsOnly = true;
        if (enabled.length < strands.size()) {
            enabled = Arrays.copyOf(enabled, strands.size() * 2);
        }
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            daemonsOnly &= strand.ended || strand.thread().isDaemon();
            if (strand.enabled()) {
                enabled[count++] = strand;
            }
        }
        return daemonsOnly ? withoutIdlers(count) : count;
    }

    /**
     * Daemons go on after the last other thread until they wait: the JVM may end at any moment, and
     * what they could have done before that must be seen. Time does not pass for them any more.
     */
    private int withoutIdlers(int count) {
        int busy = 0;
        for (int i = 0; i < count; i++) {
            if (!enabled[i].pending.givesWay()) {
                enabled[busy++] = enabled[i];
            }
        }
        return busy;
    }

    /**
     * Offers the timed operations that give up first when nothing else can happen, or when all who
     * could go on sleep for longer than that. Of several with the same deadline any may be the
     * first.
     *
     * @return how many strands can be chosen with them
     */
    private int collectTimeouts(int awake) {
        long earliest = longestSleep(awake);
        if (earliest < 0) {
            return awake;
        }
        int count = awake;
        for (Strand strand : waiting()) {
            if (strand.timed && !strand.enabled() && strand.deadline <= earliest) {
                count = strand.deadline < earliest ? awake : count;
                earliest = strand.deadline;
                enabled[count++] = strand;
            }
        }
        return count;
    }

    /** Until when all who could go on sleep at most, or -1 when somebody does not. */
    private long longestSleep(int awake) {
        long until = awake == 0 ? Long.MAX_VALUE : -1;
        for (int i = 0; i < awake; i++) {
            if (!enabled[i].sleeping()) {
                return -1;
            }
            until = Math.max(until, enabled[i].deadline);
        }
        return until;
    }

    /** The strands that have not ended, unless only daemons are left. */
    List<Strand> waiting() {
        List<Strand> waiting = new ArrayList<>();
        boolean daemonsOnly = true;
        for (Strand strand : strands) {
            if (!strand.ended) {
                daemonsOnly &= strand.thread().isDaemon();
                waiting.add(strand);
            }
        }
        return daemonsOnly ? List.of() : waiting;
    }
}
