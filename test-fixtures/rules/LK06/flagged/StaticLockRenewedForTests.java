import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class StaticLockRenewedForTests {
    private static ReadWriteLock rw = new ReentrantReadWriteLock();
    private static String config = "";

    static void fresh() {
        rw = new ReentrantReadWriteLock(); // flag
    }

    static String config() {
        rw.readLock().lock(); // also LK01
        try {
            return config;
        } finally {
            rw.readLock().unlock(); // also LK02, also LK04
        }
    }
}
