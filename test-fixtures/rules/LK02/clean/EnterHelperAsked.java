import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EnterHelperAsked {
    private final Lock lock = new ReentrantLock();
    private int n;

    private boolean enter() throws InterruptedException {
        return lock.tryLock(20, TimeUnit.MILLISECONDS);
    }

    boolean inc() throws InterruptedException {
        if (!enter()) {
            return false;
        }
        try {
            n++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
