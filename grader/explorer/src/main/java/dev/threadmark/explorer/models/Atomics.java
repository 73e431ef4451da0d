package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Attempt;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;

/**
 * The steps that all atomic classes share.
 *
 * <p>Modes weaker than volatile order what their documentation says, but are explored in one order
 * for all threads; who uses them gets no claim that all was explored.
 */
final class Atomics {
    private Atomics() {}

    static void read(Object atomic, String action) {
        Execution run = Execution.current();
        if (run != null) {
            Sync state = run.stateOf(atomic);
            run.perform(new Op(state, Kind.READ, action));
            state.acquire(run.self());
        }
    }

    static void write(Object atomic, String action, Object value) {
        Execution run = Execution.current();
        if (run != null) {
            Sync state = run.stateOf(atomic);
            run.perform(new Op(state, Kind.WRITE, action));
            run.value(value);
            state.release(run.self());
        }
    }

    /** A read in acquire mode. */
    static void readAcquire(Object atomic) {
        noteWeakMode();
        read(atomic, "read");
    }

    /** A write in release mode. */
    static void writeRelease(Object atomic, Object value) {
        noteWeakMode();
        write(atomic, "write", value);
    }

    /** A read in plain or opaque mode, which orders nothing else. */
    static void readRelaxed(Object atomic) {
        Execution run = Execution.current();
        if (run != null) {
            run.note(Gap.WEAK_MODE);
            Sync state = run.stateOf(atomic);
            run.perform(new Op(state, Kind.READ, "read"));
            state.acquireFenced(run.self());
        }
    }

    /** A write in plain or opaque mode, which orders nothing else. */
    static void writeRelaxed(Object atomic, Object value) {
        Execution run = Execution.current();
        if (run != null) {
            run.note(Gap.WEAK_MODE);
            Sync state = run.stateOf(atomic);
            run.perform(new Op(state, Kind.WRITE, "write"));
            state.releaseFenced(run.self());
            run.value(value);
        }
    }

    private static void noteWeakMode() {
        Execution run = Execution.current();
        if (run != null) {
            run.note(Gap.WEAK_MODE);
        }
    }

    static void update(Object atomic, String action) {
        Execution run = Execution.current();
        if (run != null) {
            Sync state = run.stateOf(atomic);
            run.perform(new Op(state, Kind.WRITE, action));
            state.update(run.self());
        }
    }

    /** Notes the result of the step in the trace. */
    static <T> T value(T value) {
        Execution run = Execution.current();
        if (run != null) {
            run.value(value);
        }
        return value;
    }

    static void attempt(Object atomic, String action) {
        Execution run = Execution.current();
        if (run != null) {
            Sync state = run.stateOf(atomic);
            run.perform(new Attempt(state, action));
            state.update(run.self());
        }
    }

    /** Notes what a compare-and-exchange found, and whether it succeeded. */
    static <T> T exchanged(T found, boolean succeeded) {
        Execution run = Execution.current();
        if (run != null && succeeded) {
            run.wrote();
        }
        return value(found);
    }

    /** Notes whether a compare-and-set succeeded. */
    static boolean changed(boolean succeeded) {
        return exchanged(succeeded, succeeded);
    }
}
