import java.util.concurrent.Semaphore;

class SemaphoreAcquireInsideTryPlain {
    private final Semaphore connections = new Semaphore(3);

    void query(Runnable sql) {
        try {
            connections.acquire(); // also LK02
            sql.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.release(); // flag
        }
    }
}
