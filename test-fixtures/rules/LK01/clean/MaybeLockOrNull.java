import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MaybeLockOrNull {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean run(Runnable r) {
        Lock mine = lock.tryLock() ? lock : null;
        if (mine == null) {
            return false;
        }
        try {
            r.run();
            n++;
        } finally {
            mine.unlock();
        }
        return true;
    }
}
