import java.util.Stack;
import java.util.concurrent.Semaphore;

public class SemaphorePool {
    private final Semaphore permits;
    private final Stack<StringBuilder> free = new Stack<>();

    public SemaphorePool(int size) {
        permits = new Semaphore(size, true);
        for (int i = 0; i < size; i++) {
            free.push(new StringBuilder());
        }
    }

    public StringBuilder acquire() throws InterruptedException {
        permits.acquire();
        synchronized (free) {
            return free.pop();
        }
    }

    public void release(StringBuilder used) {
        used.setLength(0);
        synchronized (free) {
            free.push(used);
        }
        permits.release();
    }
}
