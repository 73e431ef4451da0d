import java.util.concurrent.Semaphore;

class SemaphoreAcquireInTry {
    private final Semaphore sem = new Semaphore(1);
    private int inside;

    void enter() {
        try {
            sem.acquire(); // also LK02
            inside++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sem.release(); // flag
        }
    }
}
