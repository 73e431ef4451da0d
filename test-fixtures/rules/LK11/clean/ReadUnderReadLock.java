import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadUnderReadLock {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> phones = new TreeMap<>();
    private int writes;

    public String lookup(String name) {
        rw.readLock().lock();
        try {
            return phones.get(name);
        } finally {
            rw.readLock().unlock();
        }
    }

    public int writes() {
        rw.readLock().lock();
        try {
            return writes;
        } finally {
            rw.readLock().unlock();
        }
    }

    public void add(String name, String number) {
        rw.writeLock().lock();
        try {
            phones.put(name, number);
            writes++;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
