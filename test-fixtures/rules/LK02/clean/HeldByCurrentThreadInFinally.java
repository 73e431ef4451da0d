import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class HeldByCurrentThreadInFinally {
    private final ReentrantLock lock = new ReentrantLock();
    private int turns;

    public void turn() throws InterruptedException {
        try {
            if (lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                turns++;
            }
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
