import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Every way to take the views of a stamped lock; updates under the write lock. */
public class Main {
    static final StampedLock LOCK = new StampedLock();
    static final ReadWriteLock BOTH = LOCK.asReadWriteLock();
    static int balance;

    static void add(int n) {
        Lock write = BOTH.writeLock();
        write.lock();
        try {
            balance += n;
        } finally {
            write.unlock();
        }
    }

    static int read() {
        Lock read = LOCK.asReadLock();
        read.lock();
        try {
            return balance;
        } finally {
            read.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> add(5), "a");
        Thread b = new Thread(() -> check(read() != 3), "b");
        a.start();
        b.start();
        add(2);
        a.join();
        b.join();
        check(read() == 7);

        Lock read = BOTH.readLock();
        Lock write = LOCK.asWriteLock();
        read.lockInterruptibly();
        check(read.tryLock() && !write.tryLock());
        check(!write.tryLock(1, TimeUnit.SECONDS));
        read.unlock();
        read.unlock();
        write.lockInterruptibly();
        check(LOCK.isWriteLocked() && !read.tryLock() && !read.tryLock(1, TimeUnit.SECONDS));
        write.unlock();
        check(write.tryLock());
        write.unlock();
        try {
            write.unlock();
            throw new AssertionError("unlocked twice");
        } catch (IllegalMonitorStateException expected) {
            check(!LOCK.isWriteLocked());
        }
    }

    static void check(boolean right) {
        if (!right) {
            throw new AssertionError("balance " + balance);
        }
    }
}
