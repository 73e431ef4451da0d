import java.util.concurrent.atomic.AtomicInteger;

/** A thread group of its own deals with the uncaught exceptions of its threads. */
public class Main {
    static final AtomicInteger failed = new AtomicInteger();

    public static void main(String[] args) throws Exception {
        ThreadGroup workers =
                new ThreadGroup("workers") {
                    @Override
                    public void uncaughtException(Thread thread, Throwable thrown) {
                        failed.incrementAndGet();
                    }
                };
        Runnable work =
                () -> {
                    throw new IllegalStateException("broken");
                };
        Thread a = new Thread(workers, work, "a");
        Thread b = new Thread(workers, work, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (failed.get() != 2) {
            throw new AssertionError("failed: " + failed);
        }
    }
}
