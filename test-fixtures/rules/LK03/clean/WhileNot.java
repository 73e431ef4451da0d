import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WhileNot {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        while (!lock.tryLock())
            ;
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
