import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class CustomThreadPool extends ThreadPoolExecutor {
    private final AtomicInteger running = new AtomicInteger();

    public CustomThreadPool(String prefix) {
        super(2, 4, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(16), named(prefix),
                new CallerRunsPolicy());
        allowCoreThreadTimeOut(true);
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger next = new AtomicInteger(1);
        return task -> {
            Thread thread = new Thread(task, prefix + "-" + next.getAndIncrement());
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY);
            thread.setUncaughtExceptionHandler(
                    (t, e) -> System.err.println(t.getName() + " failed: " + e));
            return thread;
        };
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        super.beforeExecute(thread, task);
        running.incrementAndGet();
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        running.decrementAndGet();
        super.afterExecute(task, failure);
    }

    public boolean offer(Runnable task) {
        try {
            execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }
}
