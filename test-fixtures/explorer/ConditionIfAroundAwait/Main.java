import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** if around await. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
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
        setter.start();
        LOCK.lock();
        try {
            if (!ready) {
                READY.await();
            }
            if (!ready) {
                throw new AssertionError("woken, but not ready");
            }
        } finally {
            LOCK.unlock();
        }
        setter.join();
    }
}
