package dev.threadmark.app.rules;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs deeply recursive work on a thread whose stack is large enough for it. */
final class BigStack {
    private static final long BYTES = 512L << 20;

    private BigStack() {}

    static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "threadmark-rules", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules ran", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the rules failed", e.getCause());
        }
    }
}
