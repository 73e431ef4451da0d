package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The final methods of {@link ForkJoinTask}.
 *
 * <p>A task runs on the worker that takes it first, or on a thread that joins it before that and
 * belongs to the same pool; a thread that belongs to none helps the common pool.
 */
public final class ForkJoinTasks {
    private ForkJoinTasks() {}

    /** What the scheduler knows of a task. */
    private static final class State {
        private final Sync sync;
        private final Op await;
        private ControlledForkJoinPool queuedIn;
        private boolean taken;
        private boolean over;

        State(ForkJoinTask<?> task) {
            sync = new Sync("task", task);
            await = Steps.when(sync, Kind.READ, "join", () -> over);
        }
    }

    private static State state(ForkJoinTask<?> task) {
        Execution run = Execution.running();
        if (run.attachment(task) instanceof State known) {
            return known;
        }
        State state = new State(task);
        run.attach(task, state);
        return state;
    }

    public static <V> ForkJoinTask<V> fork(ForkJoinTask<V> task) {
        Steps.update(state(task).sync, "fork");
        ControlledForkJoinPool.current().execute(task);
        return task;
    }

    /** Notes where a task waits for a thread that takes it. */
    static void queued(ForkJoinTask<?> task, ControlledForkJoinPool pool) {
        state(task).queuedIn = pool;
    }

    public static <V> V join(ForkJoinTask<V> task) {
        quietlyJoin(task);
        return task.join();
    }

    public static <V> V invoke(ForkJoinTask<V> task) {
        quietlyInvoke(task);
        return task.join();
    }

    public static <V> V get(ForkJoinTask<V> task) throws InterruptedException, ExecutionException {
        if (!help(task)) {
            awaitInterruptibly(task);
        }
        return task.get();
    }

    public static <V> V get(ForkJoinTask<V> task, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        State state = state(task);
        if (!Execution.running().performTimed(state.await, unit.toNanos(timeout))) {
            throw new TimeoutException();
        }
        state.sync.acquire(Execution.running().self());
        return task.get();
    }

    public static void quietlyInvoke(ForkJoinTask<?> task) {
        if (!runUnlessTaken(task)) {
            await(task);
        }
    }

    public static void quietlyJoin(ForkJoinTask<?> task) {
        if (!help(task)) {
            await(task);
        }
    }

    /** Runs a task that nobody has taken from the running thread's own pool. */
    private static boolean help(ForkJoinTask<?> task) {
        return state(task).queuedIn == ControlledForkJoinPool.current() && runUnlessTaken(task);
    }

    private static void await(ForkJoinTask<?> task) {
        State state = state(task);
        Execution run = Execution.running();
        try (ForkWorkers.Blocked blocked = ForkWorkers.blocked(run)) {
            run.perform(state.await);
        }
        state.sync.acquire(run.self());
    }

    private static void awaitInterruptibly(ForkJoinTask<?> task) throws InterruptedException {
        State state = state(task);
        if (state.over) {
            await(task);
            return;
        }
        Execution run = Execution.running();
        try (ForkWorkers.Blocked blocked = ForkWorkers.blocked(run)) {
            run.performInterruptibly(state.await);
        }
        state.sync.acquire(run.self());
    }

    /** Runs a task here and now; false when it was taken before. */
    static boolean runUnlessTaken(ForkJoinTask<?> task) {
        State state = state(task);
        Steps.update(state.sync, "take");
        if (state.taken) {
            return false;
        }
        state.taken = true;
        task.quietlyInvoke();
        Steps.update(state.sync, "complete");
        state.over = true;
        return true;
    }

    public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
        fork(second);
        invoke(first);
        join(second);
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (int i = tasks.length - 1; i > 0; i--) {
            fork(tasks[i]);
        }
        if (tasks.length > 0) {
            invoke(tasks[0]);
        }
        for (int i = 1; i < tasks.length; i++) {
            join(tasks[i]);
        }
    }

    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        invokeAll(tasks.toArray(new ForkJoinTask<?>[0]));
        return tasks;
    }

    public static boolean isDone(ForkJoinTask<?> task) {
        Steps.read(state(task).sync, "read");
        return task.isDone();
    }

    public static boolean isCompletedNormally(ForkJoinTask<?> task) {
        Steps.read(state(task).sync, "read");
        return task.isCompletedNormally();
    }

    public static boolean isCompletedAbnormally(ForkJoinTask<?> task) {
        Steps.read(state(task).sync, "read");
        return task.isCompletedAbnormally();
    }

    public static boolean isCancelled(ForkJoinTask<?> task) {
        Steps.read(state(task).sync, "read");
        return task.isCancelled();
    }

    public static Throwable getException(ForkJoinTask<?> task) {
        Steps.read(state(task).sync, "read");
        return task.getException();
    }

    public static boolean inForkJoinPool() {
        return ForkWorkers.isWorker(Threads.currentThread());
    }
}
