import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadGivenBackFirst {
    private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
    private String cached;

    String get() {
        rwl.readLock().lock();
        try {
            if (cached != null) return cached;
        } finally {
            rwl.readLock().unlock();
        }
        rwl.writeLock().lock();
        try {
            if (cached == null) cached = "x";
            return cached;
        } finally {
            rwl.writeLock().unlock();
        }
    }
}
