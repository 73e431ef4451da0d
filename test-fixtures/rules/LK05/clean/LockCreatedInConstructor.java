import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class LockCreatedInConstructor {
    private final ReadWriteLock rw;
    private String config;

    public LockCreatedInConstructor(String config, boolean fair) {
        this.rw = new ReentrantReadWriteLock(fair);
        this.config = config;
    }

    public String config() {
        rw.readLock().lock();
        try {
            return config;
        } finally {
            rw.readLock().unlock();
        }
    }

    public void reload(String text) {
        rw.writeLock().lock();
        try {
            config = text;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
