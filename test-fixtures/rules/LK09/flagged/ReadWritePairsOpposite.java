import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadWritePairsOpposite {
    private final ReadWriteLock users = new ReentrantReadWriteLock();
    private final ReadWriteLock orders = new ReentrantReadWriteLock();
    private int userCount;
    private int orderCount;

    void order() {
        users.readLock().lock();
        try {
            orders.writeLock().lock(); // also LK09
            try {
                orderCount += userCount;
            } finally {
                orders.writeLock().unlock();
            }
        } finally {
            users.readLock().unlock();
        }
    }

    void register() {
        orders.readLock().lock();
        try {
            users.writeLock().lock(); // flag
            try {
                userCount += orderCount;
            } finally {
                users.writeLock().unlock();
            }
        } finally {
            orders.readLock().unlock();
        }
    }
}
