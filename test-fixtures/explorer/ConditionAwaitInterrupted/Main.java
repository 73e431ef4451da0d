import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** await ends with an interrupt, holding the lock again. */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock();
    static final Condition NEVER = LOCK.newCondition();
    static boolean ended;

    static void waitUntilInterrupted() {
        LOCK.lock();
        try {
            while (true) {
                NEVER.await();
            }
        } catch (InterruptedException e) {
            ended = LOCK.isHeldByCurrentThread();
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread waiter = new Thread(Main::waitUntilInterrupted, "waiter");
        waiter.start();
        waiter.interrupt();
        waiter.join();
        if (!ended) {
            throw new AssertionError("ended without the lock");
        }
    }
}
