package dev.threadmark.explorer.models;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** An {@link ExecutorCompletionService} under the scheduler's control. */
public class ControlledCompletionService<V> extends ExecutorCompletionService<V> {
    private final Executor executor;
    private final BlockingQueue<Future<V>> completed;

    /** Like the JDK's constructor. */
    public ControlledCompletionService(Executor executor) {
        this(executor, new ControlledLinkedBlockingQueue<>());
    }

    /** Like the JDK's constructor. */
    public ControlledCompletionService(Executor executor, BlockingQueue<Future<V>> completed) {
        super(executor, completed);
        this.executor = executor;
        this.completed = completed;
    }

    @Override
    public Future<V> submit(Callable<V> task) {
        ControlledFutureTask<V> future =
                new ControlledFutureTask<>(Objects.requireNonNull(task)) {
                    @Override
                    protected void done() {
                        completed.add(this);
                    }
                };
        executor.execute(future);
        return future;
    }

    @Override
    public Future<V> submit(Runnable task, V result) {
        return submit(Executors.callable(task, result));
    }

    @Override
    public Future<V> take() throws InterruptedException {
        return completed.take();
    }

    @Override
    public Future<V> poll() {
        return completed.poll();
    }

    @Override
    public Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException {
        return completed.poll(timeout, unit);
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
