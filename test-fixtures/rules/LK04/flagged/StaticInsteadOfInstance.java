import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StaticInsteadOfInstance {
    private static final Lock GLOBAL = new ReentrantLock();
    private final Lock own = new ReentrantLock();
    private int n;

    void inc() {
        own.lock();
        try {
            n++;
        } finally {
            GLOBAL.unlock(); // flag
        }
    }
}
