import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

public class SemaphorePoolAcrossMethods {
    private final Semaphore available = new Semaphore(5, true);
    private final Deque<StringBuilder> pool = new ArrayDeque<>();

    public StringBuilder borrow() throws InterruptedException {
        available.acquire();
        synchronized (pool) {
            StringBuilder b = pool.pollFirst();
            return b != null ? b : new StringBuilder();
        }
    }

    public void giveBack(StringBuilder b) {
        b.setLength(0);
        synchronized (pool) {
            pool.addFirst(b);
        }
        available.release();
    }
}
