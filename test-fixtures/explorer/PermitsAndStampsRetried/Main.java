import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Spin locks made of a permit, a stamp and an entry of a map; a reader that tries again. */
public class Main {
    static final Semaphore permits = new Semaphore(1);
    static final StampedLock stamped = new StampedLock();
    static final ConcurrentMap<String, Thread> rows = new ConcurrentHashMap<>();
    static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    static int underPermit;
    static int underStamp;
    static int underRow;
    static int written;
    static int seen;

    static void add() {
        while (!permits.tryAcquire()) {
            Thread.onSpinWait();
        }
        underPermit++;
        permits.release();
        long stamp;
        while ((stamp = stamped.tryWriteLock()) == 0) {
            Thread.onSpinWait();
        }
        underStamp++;
        stamped.unlockWrite(stamp);
        while (rows.putIfAbsent("row", Thread.currentThread()) != null) {
            Thread.onSpinWait();
        }
        underRow++;
        rows.remove("row", Thread.currentThread());
    }

    static void read() {
        Lock reading = lock.readLock();
        while (!reading.tryLock()) {
            Thread.onSpinWait();
        }
        seen = written;
        reading.unlock();
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        lock.writeLock().lock();
        Thread reader = new Thread(Main::read, "reader");
        reader.start();
        written = 1;
        lock.writeLock().unlock();
        reader.join();
        if (underPermit + underStamp + underRow != 6 || seen != 1) {
            throw new AssertionError(underPermit + underStamp + underRow + ", seen " + seen);
        }
    }
}
