import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Takes the end of a timed await for the signal. */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock();
    static final Condition READY = LOCK.newCondition();
    static boolean ready;

    static void set() {
        LOCK.lock();
        try {
            ready = true;
            READY.signal();
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread setter = new Thread(Main::set, "setter");
        LOCK.lock();
        try {
            READY.await(10, TimeUnit.MILLISECONDS);
            setter.start();
            if (!ready) {
                throw new AssertionError("timed out, not signalled");
            }
        } finally {
            LOCK.unlock();
        }
        setter.join();
    }
}
