import java.util.concurrent.locks.ReentrantLock;

/** Virtual threads that update under a lock. */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock();
    static int count;

    static void add() {
        LOCK.lock();
        try {
            count = count + 1;
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = Thread.ofVirtual().name("a").start(Main::add);
        Thread b = Thread.ofVirtual().name("b").unstarted(Main::add);
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
