import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.StampedLock;

/** Tries again for a permit, a stamp and an entry of a map until the holder has given each back. */
public class Main {
    static final Semaphore permits = new Semaphore(1);
    static final StampedLock stamped = new StampedLock();
    static final ConcurrentMap<String, Integer> rows = new ConcurrentHashMap<>();
    static int count;

    static void add() {
        while (!permits.tryAcquire()) {
            Thread.onSpinWait();
        }
        while (stamped.tryWriteLock() == 0) {
            Thread.onSpinWait();
        }
        while (rows.putIfAbsent("row", 2) != null) {
            Thread.onSpinWait();
        }
        count++;
    }

    public static void main(String[] args) throws Exception {
        permits.acquire();
        long stamp = stamped.writeLock();
        rows.put("row", 1);
        Thread adder = new Thread(Main::add, "adder");
        adder.start();
        count++;
        permits.release();
        stamped.unlockWrite(stamp);
        rows.remove("row");
        adder.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
