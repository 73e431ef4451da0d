package dev.threadmark.app.rules;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs deeply recursive work on a thread of its own: with a large stack, and not for ever. */
final class BigStack {
    private static final long BYTES = 512L << 20;
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final long GRACE_MILLIS = 500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BigStack() {}

    /**
     * Runs the work and waits for it.
     *
     * @param most how much processor time the work may take; the time of other threads and
     *     processes does not count, so that the load of the machine does not decide
     * @throws BrokenOffException when it takes more than that, runs out of stack or memory, or
     *     fails
     */
    static <T> T call(Supplier<T> work, Duration most) throws BrokenOffException {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "threadmark-rules", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread, most);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules ran", e);
        } catch (ExecutionException e) {
            throw broken(e.getCause());
        }
    }

    private static <T> T await(FutureTask<T> task, Thread thread, Duration most)
            throws InterruptedException, ExecutionException, BrokenOffException {
        while (THREADS.getThreadCpuTime(thread.getId()) <= most.toNanos()) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            }
        }
        // The path analysis ends when it is interrupted; the parser cannot be stopped, only left.
        thread.interrupt();
        thread.join(GRACE_MILLIS);
        thread.setPriority(Thread.MIN_PRIORITY);
        throw new BrokenOffException(true, "");
    }

    private static BrokenOffException broken(Throwable cause) {
        boolean ofThisInput =
                cause instanceof RuntimeException
                        || cause instanceof StackOverflowError
                        || cause instanceof OutOfMemoryError;
        if (!ofThisInput) {
            throw new IllegalStateException("the rules cannot run", cause);
        }
        return new BrokenOffException(false, cause.getClass().getSimpleName(), cause);
    }
}
