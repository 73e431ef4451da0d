package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A {@link ScheduledThreadPoolExecutor} whose workers are controlled threads.
 *
 * <p>A delay ends when nothing else can happen, like every other wait for time; tasks become due in
 * the order of their times.
 */
public class ControlledScheduledPool extends ScheduledThreadPoolExecutor {
    private final Sync sync = new Sync("pool", this);
    private final Sync end = new Sync("end of", this);
    private final PriorityQueue<DelayedTask<?>> tasks = new PriorityQueue<>();
    private final List<Thread> workers = new ArrayList<>();
    private long numbers;
    private boolean shutdown;
    private boolean stopped;

    /** Like the JDK's constructor. */
    public ControlledScheduledPool(int core) {
        this(core, ControlledThreadPool.factory(), new ControlledAbortPolicy());
    }

    /** Like the JDK's constructor. */
    public ControlledScheduledPool(int core, ThreadFactory factory) {
        this(core, factory, new ControlledAbortPolicy());
    }

    /** Like the JDK's constructor. */
    public ControlledScheduledPool(int core, RejectedExecutionHandler handler) {
        this(core, ControlledThreadPool.factory(), handler);
    }

    /** Like the JDK's constructor. */
    public ControlledScheduledPool(
            int core, ThreadFactory factory, RejectedExecutionHandler handler) {
        super(core, factory, handler);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return add(Executors.callable(task, null), unit.toNanos(delay), 0);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        return add(task, unit.toNanos(delay), 0);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(
            Runnable task, long delay, long period, TimeUnit unit) {
        return add(Executors.callable(task, null), unit.toNanos(delay), positive(period, unit));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            Runnable task, long delay, long pause, TimeUnit unit) {
        return add(Executors.callable(task, null), unit.toNanos(delay), -positive(pause, unit));
    }

    private static long positive(long period, TimeUnit unit) {
        if (period <= 0) {
            throw new IllegalArgumentException();
        }
        return unit.toNanos(period);
    }

    @Override
    public void execute(Runnable task) {
        schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return schedule(Executors.callable(task, result), 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> all)
            throws InterruptedException {
        return invokeAll(all, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> List<Future<T>> invokeAll(
            Collection<? extends Callable<T>> all, long timeout, TimeUnit unit)
            throws InterruptedException {
        return BulkTasks.invokeAll(this, all, unit.toNanos(timeout));
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> all)
            throws InterruptedException, ExecutionException {
        return BulkTasks.invokeAny(this, all);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> all, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return BulkTasks.invokeAny(this, all, Math.max(0, unit.toNanos(timeout)));
    }

    private <V> ScheduledFuture<V> add(Callable<V> callable, long delay, long period) {
        Execution run = Steps.write(sync, "schedule");
        long due = run.nanoTime() + Math.max(0, delay);
        long reached = due < 0 ? Long.MAX_VALUE : due;
        DelayedTask<V> task = new DelayedTask<>(this, callable, reached, period, ++numbers);
        if (shutdown) {
            getRejectedExecutionHandler().rejectedExecution(task, this);
        } else {
            task.handOver(run);
            tasks.add(task);
            addWorker();
        }
        return task;
    }

    private void addWorker() {
        if (workers.size() < Math.max(1, getCorePoolSize())) {
            Thread worker = getThreadFactory().newThread(this::work);
            workers.add(worker);
            worker.start();
        }
    }

    private void work() {
        boolean orderly = false;
        try {
            for (DelayedTask<?> task = next(); task != null; task = next()) {
                beforeExecute(Threads.currentThread(), task);
                task.run();
                afterExecute(task, null);
            }
            orderly = true;
        } finally {
            if (orderly || Execution.current() != null) {
                leave();
            }
        }
    }

    /** The next task once it is due, or null when there will be none. */
    private DelayedTask<?> next() {
        Execution run = Execution.running();
        while (true) {
            DelayedTask<?> first = tasks.peek();
            long wait = first == null ? 0 : first.due() - run.nanoTime();
            if (first == null || wait <= 0) {
                run.perform(Steps.when(sync, Kind.WRITE, "wait for a task", this::mayGoOn));
            } else {
                run.performTimedUninterruptibly(
                        Steps.when(sync, Kind.WRITE, "wait for the time", () -> differs(first)),
                        wait);
            }
            if (tasks.isEmpty() && shutdown) {
                return null;
            }
            if (!tasks.isEmpty() && tasks.peek().due() <= run.nanoTime()) {
                run.self().interrupted(stopped);
                return tasks.poll();
            }
        }
    }

    private boolean mayGoOn() {
        return !tasks.isEmpty() || shutdown;
    }

    private boolean differs(DelayedTask<?> first) {
        return tasks.peek() != first;
    }

    private void leave() {
        Execution run = Steps.write(sync, "leave");
        end.release(run.self());
        workers.remove(Threads.currentThread());
        if (terminatedNow()) {
            terminated();
        }
    }

    /** Takes a periodic task back for its next run. */
    void repeat(DelayedTask<?> task) {
        Steps.write(sync, "repeat");
        if (!shutdown || getContinueExistingPeriodicTasksAfterShutdownPolicy() && !stopped) {
            tasks.add(task);
        }
    }

    /** A task was cancelled; it is dropped at once if it shall be, else when it becomes due. */
    void cancelled() {
        if (getRemoveOnCancelPolicy()) {
            Steps.write(sync, "drop");
            tasks.removeIf(each -> each.isOver());
        }
    }

    @Override
    public void shutdown() {
        if (Execution.current() != null) {
            Steps.write(sync, "shut down");
            shutdown = true;
            boolean delayed = getExecuteExistingDelayedTasksAfterShutdownPolicy();
            boolean periodic = getContinueExistingPeriodicTasksAfterShutdownPolicy();
            tasks.removeIf(each -> each.isOver() || !(each.isPeriodic() ? periodic : delayed));
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        if (Execution.current() == null) {
            return List.of();
        }
        Steps.write(sync, "shut down now");
        shutdown = true;
        stopped = true;
        List<Runnable> left = new ArrayList<>(tasks);
        tasks.clear();
        new ArrayList<>(workers).forEach(Thread::interrupt);
        return left;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        Execution run = Execution.running();
        boolean ended =
                run.performTimed(
                        Steps.when(sync, Kind.READ, "await termination", this::terminatedNow),
                        unit.toNanos(timeout));
        end.acquire(run.self());
        return ended;
    }

    /** Waits as {@code ExecutorService.close} of newer JDKs does. */
    public void close() {
        shutdown();
        try {
            awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            shutdownNow();
            Threads.currentThread().interrupt();
        }
    }

    @Override
    public boolean isShutdown() {
        Steps.read(sync, "look at");
        return shutdown;
    }

    @Override
    public boolean isTerminating() {
        Steps.read(sync, "look at");
        return shutdown && !terminatedNow();
    }

    @Override
    public boolean isTerminated() {
        Execution run = Steps.read(sync, "look at");
        end.acquire(run.self());
        return terminatedNow();
    }

    private boolean terminatedNow() {
        return shutdown && workers.isEmpty() && tasks.isEmpty();
    }

    @Override
    public String toString() {
        return Texts.of(this, Texts.poolState(shutdown, terminatedNow()) + "]");
    }
}
