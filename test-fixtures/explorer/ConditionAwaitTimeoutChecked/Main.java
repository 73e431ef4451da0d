import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Nobody ever signals: each timed wait ends by itself and main goes on. */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock();
    static final Condition NEVER = LOCK.newCondition();
    static boolean ready;

    public static void main(String[] args) throws Exception {
        LOCK.lock();
        try {
            NEVER.await(10, TimeUnit.MILLISECONDS);
            NEVER.awaitNanos(1_000);
            NEVER.awaitUntil(new Date(System.currentTimeMillis() + 10));
            if (ready || !LOCK.isHeldByCurrentThread()) {
                throw new AssertionError("the lock is held again after a time-out");
            }
        } finally {
            LOCK.unlock();
        }
    }
}
