import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class UpgradeThroughViewFields {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock read = rw.readLock();
    private final Lock write = rw.writeLock();
    private int value = 1;

    void incIfPositive() {
        read.lock();
        try {
            if (value > 0) {
                write.lock(); // flag
                try {
                    value++;
                } finally {
                    write.unlock();
                }
            }
        } finally {
            read.unlock();
        }
    }
}
