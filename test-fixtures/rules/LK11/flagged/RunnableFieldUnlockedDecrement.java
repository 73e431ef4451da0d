import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RunnableFieldUnlockedDecrement implements Runnable {
    private int tickets = 50;
    private final Lock lock = new ReentrantLock();

    public void run() {
        lock.lock();
        try {
            if (tickets > 0) {
                tickets--;
            }
        } finally {
            lock.unlock();
        }
    }

    void refund() {
        tickets++; // flag
    }
}
