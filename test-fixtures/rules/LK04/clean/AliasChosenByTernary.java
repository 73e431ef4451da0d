import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class AliasChosenByTernary {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final StringBuffer log = new StringBuffer();

    void append(String s, boolean exclusive) {
        Lock l = exclusive ? rw.writeLock() : rw.readLock();
        l.lock();
        try {
            log.append(s);
        } finally {
            l.unlock();
        }
    }
}
