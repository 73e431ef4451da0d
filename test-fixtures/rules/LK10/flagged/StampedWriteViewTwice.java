import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class StampedWriteViewTwice {
    private final Lock write = new StampedLock().asWriteLock();
    private int n;

    void addTwo() {
        write.lock();
        try {
            n++;
            write.lock(); // flag
            try {
                n++;
            } finally {
                write.unlock();
            }
        } finally {
            write.unlock();
        }
    }
}
