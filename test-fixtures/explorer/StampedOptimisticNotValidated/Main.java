import java.util.concurrent.locks.StampedLock;

/** Uses what an optimistic read saw without validating it. */
public class Main {
    static final StampedLock LOCK = new StampedLock();
    static int left;
    static int right;

    static void write() {
        long stamp = LOCK.writeLock();
        left++;
        right++;
        LOCK.unlockWrite(stamp);
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::write, "writer");
        writer.start();
        LOCK.tryOptimisticRead();
        int a = left;
        int b = right;
        if (a != b) {
            throw new AssertionError("half-made update " + a + ", " + b);
        }
        writer.join();
    }
}
