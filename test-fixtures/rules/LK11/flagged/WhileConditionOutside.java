import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WhileConditionOutside {
    private final Lock lock = new ReentrantLock();
    private int left = 100;

    void sellAll() {
        while (left > 0) { // flag
            lock.lock();
            try {
                left--;
            } finally {
                lock.unlock();
            }
        }
    }
}
