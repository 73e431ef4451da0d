import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WithReentrantLock {
    private static final Lock LOCK = new ReentrantLock();
    private static StringBuilder banner;

    static StringBuilder banner() {
        if (banner == null) { // flag, also LK11
            LOCK.lock();
            try {
                if (banner == null) {
                    banner = new StringBuilder("welcome");
                }
            } finally {
                LOCK.unlock();
            }
        }
        return banner; // also LK11
    }
}
