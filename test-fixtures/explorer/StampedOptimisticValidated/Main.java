import java.util.concurrent.locks.StampedLock;

/** Validates an optimistic read and falls back to the read lock. */
public class Main {
    static final StampedLock LOCK = new StampedLock();
    static int left;
    static int right;

    static void write() {
        long stamp = LOCK.writeLock();
        try {
            left++;
            right++;
        } finally {
            LOCK.unlockWrite(stamp);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::write, "writer");
        writer.start();
        long stamp = LOCK.tryOptimisticRead();
        int a = left;
        int b = right;
        if (!LOCK.validate(stamp)) {
            stamp = LOCK.readLock();
            try {
                a = left;
                b = right;
            } finally {
                LOCK.unlockRead(stamp);
            }
        }
        if (a != b) {
            throw new AssertionError("half-made update " + a + ", " + b);
        }
        writer.join();
    }
}
