import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockReentered {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final List<String> names = new ArrayList<>();

    public int size() {
        rw.readLock().lock();
        try {
            return names.size();
        } finally {
            rw.readLock().unlock();
        }
    }

    public boolean single() {
        rw.readLock().lock();
        try {
            return size() == 1;
        } finally {
            rw.readLock().unlock();
        }
    }
}
