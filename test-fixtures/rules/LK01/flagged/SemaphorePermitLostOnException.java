import java.util.concurrent.Semaphore;

public class SemaphorePermitLostOnException {
    private final Semaphore connections = new Semaphore(3);

    public void query(Runnable statement) throws InterruptedException {
        connections.acquire(); // flag
        statement.run();
        connections.release();
    }
}
