import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Updates under the write lock, reads under the read lock. */
public class Main {
    static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
    static int count;

    static void add() {
        LOCK.writeLock().lock();
        try {
            count = count + 1;
            count = count + 1;
        } finally {
            LOCK.writeLock().unlock();
        }
    }

    static int read() {
        LOCK.readLock().lock();
        try {
            return count;
        } finally {
            LOCK.readLock().unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        if (read() % 2 != 0) {
            throw new AssertionError("a half-made update was seen");
        }
        a.join();
        b.join();
        if (read() != 4) {
            throw new AssertionError("count " + read());
        }
    }
}
