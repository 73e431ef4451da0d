import java.util.concurrent.locks.ReentrantLock;

public class PrivateMethodNobodyCalls {
    private final ReentrantLock lock = new ReentrantLock();
    private int counter;

    private void safeIncrement() {
        lock.lock(); // flag
        try {
            counter++;
        } finally {
            lock.unlock();
        }
    }

    public void increment() {
        counter++; // also LK11
    }
}
