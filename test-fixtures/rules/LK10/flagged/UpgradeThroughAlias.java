import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeThroughAlias {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    void incIfEven() {
        Lock read = rw.readLock();
        read.lock();
        try {
            if (n % 2 == 0) {
                Lock write = rw.writeLock();
                write.lock(); // flag
                n++;
                write.unlock();
            }
        } finally {
            read.unlock();
        }
    }
}
