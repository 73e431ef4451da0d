import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class AttemptCounterDecides {
    private final ReentrantLock lock = new ReentrantLock();
    private long saved;

    public boolean save(long v) throws InterruptedException {
        int tries = 0;
        boolean ok = false;
        while (!ok && tries < 3) {
            ok = lock.tryLock(10, TimeUnit.MILLISECONDS);
            tries++;
        }
        if (!ok) {
            return false;
        }
        try {
            saved = v;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
