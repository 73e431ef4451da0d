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
 * <p>A task runs on the worker that takes it first, or on the thread that joins it before that.
 */
public final class ForkJoinTasks {
    private ForkJoinTasks() {}

    /** What the scheduler knows of a task. */
    private static final class State {
        private final Sync sync;
        private final Op await;
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

    public static <V> V join(ForkJoinTask<V> task) {
        quietlyJoin(task);
        return task.join();
    }

    public static <V> V invoke(ForkJoinTask<V> task) {
        return join(task);
    }

    public static <V> V get(ForkJoinTask<V> task) throws InterruptedException, ExecutionException {
        quietlyJoin(task);
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
        quietlyJoin(task);
    }

    public static void quietlyJoin(ForkJoinTask<?> task) {
        if (!runUnlessTaken(task)) {
            State state = state(task);
            Execution run = Execution.running();
            try (ForkWorkers.Blocked blocked = ForkWorkers.blocked(run)) {
                run.perform(state.await);
            }
            state.sync.acquire(run.self());
        }
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
        join(first);
        join(second);
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (int i = 1; i < tasks.length; i++) {
            fork(tasks[i]);
        }
        for (ForkJoinTask<?> each : tasks) {
            join(each);
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
