package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link ForkJoinPool} whose workers are controlled threads. */
public class ControlledForkJoinPool extends ForkJoinPool {
    /** The common pool is that of a machine with four processors, on every machine. */
    static final int COMMON_PARALLELISM = Runtimes.PROCESSORS - 1;

    private final int parallelism;
    private final boolean common;
    private final ForkWorkers workers;

    /** Like {@link ForkJoinPool#ForkJoinPool()}. */
    public ControlledForkJoinPool() {
        this(Runtimes.PROCESSORS);
    }

    /** Like {@link ForkJoinPool#ForkJoinPool(int)}. */
    public ControlledForkJoinPool(int parallelism) {
        this(parallelism, false);
    }

    private ControlledForkJoinPool(int parallelism, boolean common) {
        super(parallelism);
        this.parallelism = parallelism;
        this.common = common;
        String prefix = common ? "ForkJoinPool.commonPool-worker-" : "ForkJoinPool-worker-";
        workers = new ForkWorkers(this, prefix, parallelism);
    }

    /** The common pool of the running schedule. */
    static ControlledForkJoinPool common() {
        Execution run = Execution.running();
        Object known = run.attachment(ControlledForkJoinPool.class);
        if (known == null) {
            known = new ControlledForkJoinPool(COMMON_PARALLELISM, true);
            run.attach(ControlledForkJoinPool.class, known);
        }
        return (ControlledForkJoinPool) known;
    }

    /** The pool of the running thread; the common one outside any. */
    static ControlledForkJoinPool current() {
        ControlledForkJoinPool pool = ForkWorkers.poolOf(Threads.currentThread());
        return pool == null ? common() : pool;
    }

    @Override
    public void execute(Runnable task) {
        if (task instanceof ForkJoinTask<?> forked) {
            execute(forked);
        } else {
            workers.submit(task);
        }
    }

    @Override
    public void execute(ForkJoinTask<?> task) {
        ForkJoinTasks.queued(task, this);
        workers.submit(() -> ForkJoinTasks.runUnlessTaken(task));
    }

    @Override
    public <T> T invoke(ForkJoinTask<T> task) {
        execute(task);
        return ForkJoinTasks.join(task);
    }

    @Override
    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        execute(task);
        return task;
    }

    @Override
    public <T> ForkJoinTask<T> submit(Callable<T> task) {
        return submit(ForkJoinTask.adapt(task));
    }

    @Override
    public <T> ForkJoinTask<T> submit(Runnable task, T result) {
        return submit(ForkJoinTask.adapt(task, result));
    }

    @Override
    public ForkJoinTask<?> submit(Runnable task) {
        return submit(ForkJoinTask.adapt(task));
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> all) {
        List<Future<T>> futures = new ArrayList<>();
        all.forEach(task -> futures.add(submit(task)));
        futures.forEach(each -> ForkJoinTasks.quietlyJoin((ForkJoinTask<?>) each));
        return futures;
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> all)
            throws InterruptedException, ExecutionException {
        return BulkTasks.invokeAny(this, all);
    }

    @Override
    public <T> List<Future<T>> invokeAll(
            Collection<? extends Callable<T>> all, long timeout, TimeUnit unit)
            throws InterruptedException {
        return BulkTasks.invokeAll(this, all, unit.toNanos(timeout));
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> all, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return BulkTasks.invokeAny(this, all, Math.max(0, unit.toNanos(timeout)));
    }

    @Override
    public void shutdown() {
        if (!common) {
            workers.shutdown();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    /** Waits as {@code ExecutorService.close} of newer JDKs does; nothing for the common pool. */
    public void close() {
        shutdown();
        try {
            awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Threads.currentThread().interrupt();
        }
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return !common && workers.awaitTermination(unit.toNanos(timeout));
    }

    @Override
    public boolean isShutdown() {
        return workers.isShutdown();
    }

    @Override
    public boolean isTerminating() {
        return workers.isShutdown() && !workers.isTerminated();
    }

    @Override
    public boolean isTerminated() {
        return workers.isTerminated();
    }

    @Override
    public int getParallelism() {
        return parallelism;
    }

    @Override
    public String toString() {
        return Texts.of(this, workers.state() + ", parallelism = " + parallelism + "]");
    }
}
