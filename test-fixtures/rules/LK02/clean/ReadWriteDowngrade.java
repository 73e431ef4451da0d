import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteDowngrade {
    private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
    private Object data;
    private boolean cacheValid;

    String processCachedData() {
        rwl.readLock().lock();
        if (!cacheValid) {
            rwl.readLock().unlock();
            rwl.writeLock().lock();
            try {
                if (!cacheValid) {
                    data = System.getProperty("user.name");
                    cacheValid = true;
                }
                rwl.readLock().lock();
            } finally {
                rwl.writeLock().unlock();
            }
        }
        try {
            return String.valueOf(data);
        } finally {
            rwl.readLock().unlock();
        }
    }
}
