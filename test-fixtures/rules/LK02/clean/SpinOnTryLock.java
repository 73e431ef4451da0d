import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SpinOnTryLock {
    private final Lock lock = new ReentrantLock();
    private int counter;

    public void increment() {
        while (!lock.tryLock()) {
            Thread.onSpinWait();
        }
        try {
            counter++;
        } finally {
            lock.unlock();
        }
    }
}
