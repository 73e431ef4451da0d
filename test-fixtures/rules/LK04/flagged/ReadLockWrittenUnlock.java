import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockWrittenUnlock {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, String> dns = new HashMap<>();

    public String resolve(String host) {
        lock.readLock().lock(); // also LK01
        try {
            return dns.get(host);
        } finally {
            lock.writeLock().unlock(); // flag
        }
    }

    public void put(String host, String ip) {
        lock.writeLock().lock();
        try {
            dns.put(host, ip);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
