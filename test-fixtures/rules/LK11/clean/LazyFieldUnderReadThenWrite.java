import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class LazyFieldUnderReadThenWrite {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private String value;

    public String get() {
        rw.readLock().lock();
        try {
            if (value != null) {
                return value;
            }
        } finally {
            rw.readLock().unlock();
        }
        rw.writeLock().lock();
        try {
            if (value == null) {
                value = "computed";
            }
            return value;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
