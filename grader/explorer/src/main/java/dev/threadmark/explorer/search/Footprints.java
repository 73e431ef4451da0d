package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.Arrays;

/**
 * What the steps of the current schedule touched, and which of them happen before which.
 *
 * <p>"Before" is the order of steps that do not commute, which is finer than Java's happens-before.
 * A step is known by its depth; a clock holds for each thread its last step that comes before, plus
 * one.
 */
final class Footprints {
    private int generation;
    private Sync lastTarget;
    private Kind lastKind;
    private Sync lastInterrupts;
    private Strand lastStrand;
    private boolean lastSawAll;

    /** Stands for all steps together, once the program is known to look at how far threads got. */
    private Sync everything;

    private static final class Clock {
        int generation;
        int taken;
        int announcedAt = -1;
        int[] times = new int[4];
    }

    private static final class History {
        int generation;
        int size;
        int[] steps = new int[4];
        int[] threads = new int[4];
        Kind[] kinds = new Kind[4];
        int[] writes = new int[4];
        int[] all = new int[4];

        void reset(int now) {
            generation = now;
            size = 0;
            Arrays.fill(writes, 0);
            Arrays.fill(all, 0);
        }

        void add(int step, int thread, Kind kind) {
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, size * 2);
                threads = Arrays.copyOf(threads, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            steps[size] = step;
            threads[size] = thread;
            kinds[size++] = kind;
        }
    }

    void clear() {
        generation++;
        lastTarget = null;
        lastInterrupts = null;
        lastStrand = null;
    }

    /** Whether a thread's pending step was announced since this was asked last. */
    boolean isNew(Strand strand) {
        Clock clock = clock(strand);
        boolean fresh = clock.announcedAt != clock.taken;
        clock.announcedAt = clock.taken;
        return fresh;
    }

    /** Whether a waiting thread could have taken its pending step in place of the last one. */
    boolean competesWithLast(Strand waiting) {
        Op op = waiting.pending();
        if (op == null) {
            return false;
        }
        if (op.seesAllSteps() || lastSawAll) {
            return true;
        }
        if (op.target() != null && op.target() == lastTarget) {
            return op.kind().dependsOn(lastKind) && op.kind().coEnabledWith(lastKind);
        }
        return dependsOnLast(waiting);
    }

    /** Takes note of the step that a thread is about to take. */
    void step(Strand strand, int depth) {
        Op op = strand.pending();
        Clock clock = clock(strand);
        lastTarget = op.target();
        lastKind = op.kind();
        lastStrand = strand;
        lastSawAll = op.seesAllSteps();
        Kind seen = lastSawAll ? Kind.WRITE : Kind.READ;
        boolean watches = strand.interruptible() || op.watchesInterrupts();
        lastInterrupts = watches ? strand.interrupts() : null;
        if (lastTarget != null) {
            see(clock, history(lastTarget), lastKind);
        }
        if (watches) {
            see(clock, history(strand.interrupts()), Kind.WRITE);
        }
        if (everything != null) {
            see(clock, history(everything), seen);
        }
        clock.times = put(clock.times, strand.id(), depth + 1);
        clock.taken++;
        if (everything != null) {
            show(clock, history(everything), strand, depth, seen);
        }
        if (lastTarget != null) {
            show(clock, history(lastTarget), strand, depth, lastKind);
        }
        if (watches) {
            show(clock, history(strand.interrupts()), strand, depth, Kind.WRITE);
        }
        if (op.spawned() != null) {
            Clock child = clock(op.spawned());
            child.times = join(child.times, clock.times);
        }
    }

    private static void see(Clock clock, History history, Kind kind) {
        clock.times = join(clock.times, kind == Kind.READ ? history.writes : history.all);
    }

    private static void show(Clock clock, History history, Strand strand, int depth, Kind kind) {
        history.add(depth, strand.id(), kind);
        history.all = join(history.all, clock.times);
        if (kind != Kind.READ) {
            history.writes = join(history.writes, clock.times);
        }
    }

    /** The last step that does not commute with this one and could have come after it, or -1. */
    int lastRival(Strand strand, Sync target, Kind kind) {
        History history = history(target);
        int[] before = clock(strand).times;
        for (int i = history.size - 1; i >= 0; i--) {
            int thread = history.threads[i];
            boolean ordered = get(before, thread) > history.steps[i];
            Kind other = history.kinds[i];
            if (thread != strand.id()
                    && !ordered
                    && kind.dependsOn(other)
                    && kind.coEnabledWith(other)) {
                return history.steps[i];
            }
        }
        return -1;
    }

    /** Notes that the program looks at how far threads have got; false when that was known. */
    boolean watchEverything() {
        boolean isNews = everything == null;
        everything = isNews ? new Sync("", null) : everything;
        return isNews;
    }

    /** The last step of another thread that a look at all threads could have come before, or -1. */
    int lastRivalOfAll(Strand strand) {
        if (everything == null) {
            return -1;
        }
        boolean looks = strand.pending().seesAllSteps();
        return lastRival(strand, everything, looks ? Kind.WRITE : Kind.READ);
    }

    int lastInterruptRival(Strand strand) {
        boolean watches = strand.interruptible() || strand.pending().watchesInterrupts();
        return watches ? lastRival(strand, strand.interrupts(), Kind.WRITE) : -1;
    }

    /** Whether some step of a thread after the given one comes before the other's next step. */
    boolean leadsTo(int thread, int after, Strand other) {
        return get(clock(other).times, thread) > after + 1;
    }

    /** Whether a thread's pending step does not commute with the step just taken. */
    boolean dependsOnLast(Strand sleeper) {
        Op op = sleeper.pending();
        if (sleeper == lastStrand || op == null || lastSawAll || op.seesAllSteps()) {
            return true;
        }
        if (op.target() != null) {
            if (op.target() == lastTarget && op.kind().dependsOn(lastKind)) {
                return true;
            }
            if (op.target() == lastInterrupts) {
                return true;
            }
        }
        boolean watches = sleeper.interruptible() || op.watchesInterrupts();
        return watches && lastTarget == sleeper.interrupts();
    }

    private Clock clock(Strand strand) {
        if (strand.searchData() instanceof Clock clock && clock.generation == generation) {
            return clock;
        }
        Clock clock = new Clock();
        clock.generation = generation;
        strand.searchData(clock);
        return clock;
    }

    private History history(Sync sync) {
        if (sync.searchData() instanceof History history) {
            if (history.generation != generation) {
                history.reset(generation);
            }
            return history;
        }
        History history = new History();
        history.generation = generation;
        sync.searchData(history);
        return history;
    }

    private static int get(int[] times, int thread) {
        return thread < times.length ? times[thread] : 0;
    }

    private static int[] put(int[] times, int thread, int value) {
        int[] grown = thread < times.length ? times : Arrays.copyOf(times, thread + 4);
        grown[thread] = value;
        return grown;
    }

    private static int[] join(int[] into, int[] from) {
        int[] result = into.length < from.length ? Arrays.copyOf(into, from.length) : into;
        for (int i = 0; i < from.length; i++) {
            result[i] = Math.max(result[i], from[i]);
        }
        return result;
    }
}
