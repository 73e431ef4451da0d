import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FlagAssignedFromTryLock {
    private final Lock lock = new ReentrantLock();
    private int tickets = 10;

    public boolean sell() {
        boolean held = lock.tryLock();
        try {
            if (held) {
                tickets--;
            }
            return held;
        } finally {
            if (held) {
                lock.unlock();
            }
        }
    }
}
