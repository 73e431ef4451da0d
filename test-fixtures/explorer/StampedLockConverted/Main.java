import java.util.concurrent.locks.StampedLock;

/** Turns the read lock into the write lock if it can, else gives it back first. */
public class Main {
    static final StampedLock LOCK = new StampedLock();
    static int count;

    static void add() {
        long stamp = LOCK.readLock();
        long write = LOCK.tryConvertToWriteLock(stamp);
        if (write == 0) {
            LOCK.unlockRead(stamp);
            write = LOCK.writeLock();
        }
        count = count + 1;
        LOCK.unlock(write);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
