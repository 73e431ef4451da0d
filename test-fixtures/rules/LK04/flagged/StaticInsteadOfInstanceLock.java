import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StaticInsteadOfInstanceLock {
    private static final Lock GLOBAL = new ReentrantLock();
    private final Lock mine = new ReentrantLock();
    private int n;

    void inc() {
        mine.lock(); // also LK01
        try {
            n++;
        } finally {
            GLOBAL.unlock(); // flag, also LK02
        }
    }
}
