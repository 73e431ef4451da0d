import java.util.concurrent.locks.StampedLock;

/** Converts a read stamp into a write stamp, or gives it up and starts as a writer. */
public class Main {
    static final StampedLock lock = new StampedLock();
    static int value;

    static void increment() {
        long stamp = lock.readLock();
        try {
            while (value < 10) {
                long write = lock.tryConvertToWriteLock(stamp);
                if (write != 0) {
                    stamp = write;
                    value++;
                    return;
                }
                lock.unlockRead(stamp);
                stamp = lock.writeLock();
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::increment);
        Thread b = new Thread(Main::increment);
        a.start();
        b.start();
        a.join();
        b.join();
        if (value != 2) {
            throw new AssertionError("value " + value);
        }
    }
}
