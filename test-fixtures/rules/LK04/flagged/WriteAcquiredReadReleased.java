import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteAcquiredReadReleased {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock r = rw.readLock();
    private final Lock w = rw.writeLock();
    private int price;

    public void setPrice(int p) {
        w.lock(); // also LK01
        try {
            price = p;
        } finally {
            r.unlock(); // flag, also LK02
        }
    }

    public int getPrice() {
        r.lock();
        try {
            return price;
        } finally {
            r.unlock();
        }
    }
}
