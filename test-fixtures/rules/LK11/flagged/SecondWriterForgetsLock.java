import java.util.concurrent.locks.ReentrantLock;

public class SecondWriterForgetsLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int counter;

    public void increment() {
        lock.lock();
        try {
            counter++;
        } finally {
            lock.unlock();
        }
    }

    public void decrement() {
        counter--; // flag
    }
}
