import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadViewOfAnotherLock {
    private final ReadWriteLock users = new ReentrantReadWriteLock();
    private final ReadWriteLock orders = new ReentrantReadWriteLock();
    private int userCount;

    int userCount() {
        users.readLock().lock(); // also LK01
        try {
            return userCount;
        } finally {
            orders.readLock().unlock(); // flag, also LK02
        }
    }
}
