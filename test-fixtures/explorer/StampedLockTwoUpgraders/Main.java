import java.util.concurrent.locks.StampedLock;

/** Two threads hold the read lock and want the write lock as well. */
public class Main {
    static final StampedLock lock = new StampedLock();
    static int value;

    static void increment() {
        long read = lock.readLock();
        try {
            if (value < 10) {
                long write = lock.writeLock();
                value++;
                lock.unlockWrite(write);
            }
        } finally {
            lock.unlockRead(read);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::increment);
        Thread b = new Thread(Main::increment);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
