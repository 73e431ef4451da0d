package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Attempt;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;

/**
 * The steps that all atomic classes share.
 *
 * <p>Weaker modes are explored like volatile ones, the weakest that Java's data-race-free guarantee
 * speaks of.
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

    /** Notes whether a compare-and-set succeeded. */
    static boolean changed(boolean succeeded) {
        Execution run = Execution.current();
        if (run != null && succeeded) {
            run.wrote();
        }
        return value(succeeded);
    }
}
