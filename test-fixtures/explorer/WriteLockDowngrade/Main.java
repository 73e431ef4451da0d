import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Takes the read lock while holding the write lock, then gives the write lock back. */
public class Main {
    static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
    static int value;

    static int update() {
        LOCK.writeLock().lock();
        try {
            value++;
            LOCK.readLock().lock();
        } finally {
            LOCK.writeLock().unlock();
        }
        try {
            return value;
        } finally {
            LOCK.readLock().unlock();
        }
    }

    static void first() {
        update();
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::first, "a");
        a.start();
        int seen = update();
        a.join();
        if (seen < 1 || seen > 2 || value != 2) {
            throw new AssertionError("seen " + seen);
        }
    }
}
