import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ParseBeforeLockInTry {
    private final Lock lock = new ReentrantLock();
    private int sum;

    void add(String s) {
        try {
            int n = Integer.parseInt(s);
            lock.lock(); // also LK02
            sum += n;
        } finally {
            lock.unlock(); // flag
        }
    }
}
