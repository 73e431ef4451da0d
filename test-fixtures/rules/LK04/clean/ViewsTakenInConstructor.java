import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ViewsTakenInConstructor {
    private final ReadWriteLock rw;
    private final Lock reading;
    private final Lock writing;
    private int price;

    public ViewsTakenInConstructor() {
        rw = new ReentrantReadWriteLock(true);
        reading = rw.readLock();
        writing = rw.writeLock();
    }

    public int price() {
        rw.readLock().lock();
        try {
            return price;
        } finally {
            reading.unlock();
        }
    }

    public void price(int p) {
        writing.lock();
        try {
            price = p;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
