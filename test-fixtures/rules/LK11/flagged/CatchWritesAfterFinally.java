import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CatchWritesAfterFinally {
    private final Lock lock = new ReentrantLock();
    private int errors;
    private int sum;

    void add(String number) {
        try {
            lock.lock();
            try {
                sum += Integer.parseInt(number);
            } finally {
                lock.unlock();
            }
        } catch (NumberFormatException e) {
            errors++; // flag
        }
    }

    void clear() {
        lock.lock();
        try {
            errors = 0;
            sum = 0;
        } finally {
            lock.unlock();
        }
    }
}
