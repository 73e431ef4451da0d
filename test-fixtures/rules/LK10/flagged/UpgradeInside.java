import java.util.concurrent.locks.ReentrantReadWriteLock;

class UpgradeInside {
    private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
    private String cached;

    String get() {
        rwl.readLock().lock();
        try {
            if (cached == null) {
                rwl.writeLock().lock(); // flag
                try {
                    cached = "x";
                } finally {
                    rwl.writeLock().unlock();
                }
            }
            return cached;
        } finally {
            rwl.readLock().unlock();
        }
    }
}
