import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

/** Updates under the read view of a stamped lock, which both threads can hold at once. */
public class Main {
    static final Lock LOCK = new StampedLock().asReadLock();
    static int balance;

    static void add(int n) {
        LOCK.lock();
        try {
            balance += n;
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> add(5), "a");
        Thread b = new Thread(() -> add(2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (balance != 7) {
            throw new AssertionError("balance " + balance);
        }
    }
}
