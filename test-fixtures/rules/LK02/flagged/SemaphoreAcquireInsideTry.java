import java.util.concurrent.Semaphore;

class SemaphoreAcquireInsideTry {
    private final Semaphore parking = new Semaphore(5);

    void park(Runnable stay) {
        try {
            parking.acquire(); // also LK02
            stay.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            parking.release(); // flag
        }
    }
}
