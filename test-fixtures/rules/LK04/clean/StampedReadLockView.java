import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class StampedReadLockView {
    private final StampedLock sl = new StampedLock();
    private final Lock read = sl.asReadLock();
    private final Lock write = sl.asWriteLock();
    private int temperature;

    int temperature() {
        read.lock();
        try {
            return temperature;
        } finally {
            read.unlock();
        }
    }

    void temperature(int t) {
        write.lock();
        try {
            temperature = t;
        } finally {
            write.unlock();
        }
    }
}
