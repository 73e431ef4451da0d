import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

class ConnectionPoolPermits {
    private final Semaphore free = new Semaphore(5, true);
    private final Queue<String> idle = new ConcurrentLinkedQueue<>();

    String checkOut() throws InterruptedException {
        free.acquire();
        String c = idle.poll();
        return c == null ? "new" : c;
    }

    void checkIn(String c) {
        idle.offer(c);
        free.release();
    }
}
