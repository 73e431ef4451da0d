import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeThroughPrivateHelper {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private String[] table;

    private void load() {
        rw.writeLock().lock(); // also LK10
        try {
            table = new String[16];
        } finally {
            rw.writeLock().unlock();
        }
    }

    public String at(int i) {
        rw.readLock().lock();
        try {
            if (table == null) {
                load(); // flag
            }
            return table[i];
        } finally {
            rw.readLock().unlock();
        }
    }
}
