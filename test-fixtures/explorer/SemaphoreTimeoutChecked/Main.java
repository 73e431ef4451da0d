import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Looks whether the timed tryAcquire got the permit, and can be interrupted. */
public class Main {
    static final Semaphore DONE = new Semaphore(0);
    static final Semaphore GO = new Semaphore(0);
    static int result;

    static void work() {
        try {
            GO.acquire();
        } catch (InterruptedException e) {
            return;
        }
        result = 42;
        DONE.release();
    }

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(Main::work, "worker");
        worker.start();
        if (DONE.tryAcquire(10, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody could have released it");
        }
        worker.interrupt();
        worker.join();
        if (result != 0) {
            throw new AssertionError("result " + result);
        }
    }
}
