package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What {@link AbstractExecutorService} does with many tasks while real time passes. */
final class BulkTasks {
    private BulkTasks() {}

    /** Runs all; when the time is over, cancels what has not completed. */
    static <T> List<Future<T>> invokeAll(
            Executor executor, Collection<? extends Callable<T>> tasks, long nanos)
            throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            ControlledFutureTask<T> future = new ControlledFutureTask<>(task);
            futures.add(future);
            executor.execute(future);
        }
        long deadline = Execution.running().nanoTime() + nanos;
        for (Future<T> future : futures) {
            try {
                future.get(deadline - Execution.running().nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                future.cancel(true);
            } catch (ExecutionException | CancellationException itsOwn) {
                // The caller asks the future itself.
            }
        }
        return futures;
    }

    /**
     * The result of whichever succeeds first; the others are cancelled.
     *
     * @param nanos the time to wait, or -1 for ever
     */
    static <T> T invokeAny(Executor executor, Collection<? extends Callable<T>> tasks, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException();
        }
        ControlledCompletionService<T> service = new ControlledCompletionService<>(executor);
        List<Future<T>> futures = new ArrayList<>();
        tasks.forEach(task -> futures.add(service.submit(task)));
        try {
            return firstResult(service, futures.size(), nanos);
        } finally {
            if (Execution.current() != null) {
                futures.forEach(each -> each.cancel(true));
            }
        }
    }

    /** Like {@link #invokeAny}, without a time limit. */
    static <T> T invokeAny(Executor executor, Collection<? extends Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        try {
            return invokeAny(executor, tasks, -1);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static <T> T firstResult(ControlledCompletionService<T> service, int tasks, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutionException last = null;
        for (int i = 0; i < tasks; i++) {
            Future<T> next = nanos < 0 ? service.take() : service.poll(nanos, TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new TimeoutException();
            }
            try {
                return next.get();
            } catch (ExecutionException failed) {
                last = failed;
            }
        }
        throw last;
    }
}
