import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** awaitUninterruptibly does not end with an interrupt. */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock();
    static final Condition NEVER = LOCK.newCondition();

    static void waitForever() {
        LOCK.lock();
        try {
            while (true) {
                NEVER.awaitUninterruptibly();
            }
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread waiter = new Thread(Main::waitForever, "waiter");
        waiter.start();
        waiter.interrupt();
        waiter.join();
    }
}
