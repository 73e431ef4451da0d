import java.util.concurrent.locks.*;

public class ConditionOfAKeptWriteLock {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock w = rw.writeLock();
    private final Condition changed = w.newCondition();
    private int version;

    void update() {
        w.lock();
        try {
            version++;
            changed.signalAll();
        } finally {
            w.unlock();
        }
    }

    void awaitVersion(int v) throws InterruptedException {
        rw.writeLock().lockInterruptibly();
        try {
            while (version < v) {
                changed.await();
            }
        } finally {
            rw.writeLock().unlock();
        }
    }
}
