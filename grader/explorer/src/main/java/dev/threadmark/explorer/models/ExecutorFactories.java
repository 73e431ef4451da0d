package dev.threadmark.explorer.models;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The static methods of {@link Executors}. */
public final class ExecutorFactories {
    private ExecutorFactories() {}

    public static ExecutorService newFixedThreadPool(int threads) {
        return newFixedThreadPool(threads, ControlledThreadPool.factory());
    }

    public static ExecutorService newFixedThreadPool(int threads, ThreadFactory factory) {
        return new ControlledThreadPool(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    }

    public static ExecutorService newSingleThreadExecutor() {
        return newFixedThreadPool(1);
    }

    public static ExecutorService newSingleThreadExecutor(ThreadFactory factory) {
        return newFixedThreadPool(1, factory);
    }

    public static ExecutorService newCachedThreadPool() {
        return newCachedThreadPool(ControlledThreadPool.factory());
    }

    public static ExecutorService newCachedThreadPool(ThreadFactory factory) {
        return new ControlledThreadPool(
                0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }

    public static ExecutorService newVirtualThreadPerTaskExecutor() {
        return newThreadPerTaskExecutor(task -> new ControlledVirtualThread(task, ""));
    }

    public static ExecutorService newThreadPerTaskExecutor(ThreadFactory factory) {
        int most = Integer.MAX_VALUE;
        return new ControlledThreadPool(
                most, most, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    }

    public static ExecutorService newWorkStealingPool() {
        return new ControlledForkJoinPool();
    }

    public static ExecutorService newWorkStealingPool(int parallelism) {
        return new ControlledForkJoinPool(parallelism);
    }

    public static ScheduledExecutorService newScheduledThreadPool(int threads) {
        return new ControlledScheduledPool(threads);
    }

    public static ScheduledExecutorService newScheduledThreadPool(
            int threads, ThreadFactory factory) {
        return new ControlledScheduledPool(threads, factory);
    }

    public static ScheduledExecutorService newSingleThreadScheduledExecutor() {
        return newScheduledThreadPool(1);
    }

    public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory factory) {
        return newScheduledThreadPool(1, factory);
    }

    public static ThreadFactory defaultThreadFactory() {
        return ControlledThreadPool.factory();
    }

    public static <T> Callable<T> callable(Runnable task, T result) {
        return Executors.callable(task, result);
    }

    public static Callable<Object> callable(Runnable task) {
        return Executors.callable(task);
    }
}
