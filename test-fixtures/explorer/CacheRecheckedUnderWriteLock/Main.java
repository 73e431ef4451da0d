import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Looks again under the write lock, and downgrades before it lets go. */
public class Main {
    static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    static String value;
    static int loads;

    static String get() {
        lock.readLock().lock();
        if (value == null) {
            lock.readLock().unlock();
            lock.writeLock().lock();
            try {
                if (value == null) {
                    value = "v" + ++loads;
                }
                lock.readLock().lock();
            } finally {
                lock.writeLock().unlock();
            }
        }
        try {
            return value;
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::get);
        Thread b = new Thread(Main::get);
        a.start();
        b.start();
        a.join();
        b.join();
        if (loads != 1) {
            throw new AssertionError("loads " + loads);
        }
    }
}
