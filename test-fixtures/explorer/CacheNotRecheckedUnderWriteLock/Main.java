import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Looks under the read lock and loads under the write lock without looking again. */
public class Main {
    static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    static String value;
    static int loads;

    static String get() {
        lock.readLock().lock();
        boolean missing = value == null;
        lock.readLock().unlock();
        if (missing) {
            lock.writeLock().lock();
            value = "v" + ++loads;
            lock.writeLock().unlock();
        }
        lock.readLock().lock();
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
