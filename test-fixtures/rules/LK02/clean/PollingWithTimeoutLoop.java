import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class PollingWithTimeoutLoop {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    boolean write(int v) throws InterruptedException {
        boolean locked = false;
        for (int i = 0; i < 5 && !locked; i++) {
            locked = lock.tryLock(100, TimeUnit.MILLISECONDS);
        }
        if (!locked) {
            return false;
        }
        try {
            value = v;
        } finally {
            lock.unlock();
        }
        return true;
    }
}
