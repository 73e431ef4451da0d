import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Goes on after a timed tryAcquire that may have timed out. */
public class Main {
    static final Semaphore DONE = new Semaphore(0);
    static final Semaphore GO = new Semaphore(0);
    static int result;

    static void work() {
        GO.acquireUninterruptibly();
        result = 42;
        DONE.release();
    }

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(Main::work, "worker");
        worker.start();
        DONE.tryAcquire(10, TimeUnit.MILLISECONDS);
        GO.release();
        int seen = result;
        worker.join();
        if (seen != 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
