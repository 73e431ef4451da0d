/** A thread group of its own counts the uncaught exceptions of its threads without a lock. */
public class Main {
    static int failed;

    public static void main(String[] args) throws Exception {
        ThreadGroup workers =
                new ThreadGroup("workers") {
                    @Override
                    public void uncaughtException(Thread thread, Throwable thrown) {
                        failed++;
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
        if (failed != 2) {
            throw new AssertionError("failed: " + failed);
        }
    }
}
