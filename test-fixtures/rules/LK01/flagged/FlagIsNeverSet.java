import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FlagIsNeverSet {
    private final Lock lock = new ReentrantLock();
    private double average;

    void update(double x) {
        boolean locked = false;
        try {
            lock.lock(); // flag
            average = (average + x) / 2;
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }
}
