import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class FlagGuardedUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int sold;

    public boolean sell() throws InterruptedException {
        boolean locked = false;
        try {
            locked = lock.tryLock(50, TimeUnit.MILLISECONDS);
            if (locked) {
                sold++;
            }
            return locked;
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }
}
