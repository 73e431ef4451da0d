package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Attempt;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.function.BooleanSupplier;

/** Short names for the operations that most models consist of. */
final class Steps {
    private Steps() {}

    /** Looks at an object's state and sees what was done to it before. */
    static Execution read(Sync sync, String action) {
        return seen(sync, new Op(sync, Kind.READ, action));
    }

    /** Like {@link #read}, for what may change the state; the caller notes it when it does. */
    static Execution attempt(Sync sync, String action) {
        return seen(sync, new Attempt(sync, action));
    }

    private static Execution seen(Sync sync, Op op) {
        Execution run = Execution.running();
        run.perform(op);
        sync.acquire(run.self());
        return run;
    }

    /** Changes an object's state without ordering memory. */
    static Execution write(Sync sync, String action) {
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.WRITE, action));
        return run;
    }

    /** Changes an object's state, ordered with everything done to it before and after. */
    static Execution update(Sync sync, String action) {
        return updated(sync, new Op(sync, Kind.WRITE, action));
    }

    /** Like {@link #update}, for what may turn out to change nothing; the caller notes a change. */
    static Execution updateAttempt(Sync sync, String action) {
        return updated(sync, new Attempt(sync, action));
    }

    private static Execution updated(Sync sync, Op op) {
        Execution run = Execution.running();
        run.perform(op);
        sync.update(run.self());
        return run;
    }

    /** Like {@link #update}; does nothing and returns null outside a schedule. */
    static Execution updateIfRunning(Sync sync, String action) {
        return Execution.current() == null ? null : update(sync, action);
    }

    /** An operation that waits for a condition, which must have no effect. */
    static Op when(Sync sync, Kind kind, String action, BooleanSupplier ready) {
        return new Op(sync, kind, action) {
            @Override
            public boolean ready(Strand strand) {
                return ready.getAsBoolean();
            }
        };
    }
}
