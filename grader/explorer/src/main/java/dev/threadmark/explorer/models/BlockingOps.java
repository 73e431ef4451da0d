package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The steps that all blocking queues share; the JDK's own queue keeps the elements. */
final class BlockingOps {
    private final Sync sync;

    BlockingOps(Object queue) {
        sync = new Sync("queue", queue);
    }

    /** Waits until it is ready, then does it. */
    <T> T await(String action, BooleanSupplier ready, Supplier<T> then)
            throws InterruptedException {
        Execution run = Execution.running();
        run.performInterruptibly(new When(action, ready));
        sync.update(run.self());
        return noted(run, then.get());
    }

    /** Waits for a time until it is ready, then does it; null when the time ran out. */
    <T> T await(String action, BooleanSupplier ready, long nanos, Supplier<T> then)
            throws InterruptedException {
        Execution run = Execution.running();
        if (!run.performTimed(new When(action, ready), nanos)) {
            return null;
        }
        run.wrote();
        sync.update(run.self());
        return noted(run, then.get());
    }

    /** Does it at once; the supplier says whether anything changed. */
    boolean attempt(String action, BooleanSupplier then) {
        return attempt(action, then::getAsBoolean, changed -> changed);
    }

    /** Takes an element at once; the supplier returns null when there is none. */
    <T> T poll(String action, Supplier<T> then) {
        return attempt(action, then, Objects::nonNull);
    }

    /** Moves elements at once; the supplier says how many there were. */
    int drain(IntSupplier then) {
        return attempt("drain", then::getAsInt, moved -> moved != 0);
    }

    private <T> T attempt(String action, Supplier<T> then, Predicate<T> changed) {
        Execution run = Steps.updateAttempt(sync, action);
        T result = then.get();
        if (changed.test(result)) {
            run.wrote();
        }
        return noted(run, result);
    }

    /** Looks at the queue. */
    <T> T look(String action, Supplier<T> then) {
        Execution run = Execution.currentOrUnwinding();
        if (run != null && Execution.current() != null) {
            run.perform(new Op(sync, Kind.READ, action));
            sync.acquire(run.self());
        }
        return then.get();
    }

    private static <T> T noted(Execution run, T value) {
        run.value(value);
        return value;
    }

    private final class When extends Op {
        private final BooleanSupplier ready;

        When(String action, BooleanSupplier ready) {
            super(sync, Kind.WRITE, action);
            this.ready = ready;
        }

        @Override
        public boolean ready(Strand strand) {
            return ready.getAsBoolean();
        }
    }
}
