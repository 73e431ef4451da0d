import java.util.concurrent.Semaphore;

class AcquireInTryWithFlagCounter {
    private final Semaphore s = new Semaphore(4);

    void run(Runnable r, int permits) {
        int got = 0;
        try {
            s.acquire(permits);
            got = permits;
            r.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (got > 0) {
                s.release(got);
            }
        }
    }
}
