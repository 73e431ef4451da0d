import java.util.concurrent.locks.ReentrantLock;

/** One lock for both threads, taken twice by each (it is re-entrant). */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock(true);
    static int count;

    static void add() {
        LOCK.lock();
        try {
            LOCK.lock();
            try {
                count = count + 1;
            } finally {
                LOCK.unlock();
            }
            if (!LOCK.isHeldByCurrentThread() || LOCK.getHoldCount() != 1) {
                throw new AssertionError("released too early");
            }
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2 || LOCK.isLocked()) {
            throw new AssertionError("count " + count);
        }
    }
}
