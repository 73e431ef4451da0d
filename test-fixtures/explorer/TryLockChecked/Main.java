import java.util.concurrent.locks.ReentrantLock;

/** Updates only when tryLock has got the lock. */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock();
    static int count;
    static String result = "";

    static void add() {
        if (LOCK.tryLock()) {
            try {
                count = count + 1;
            } finally {
                LOCK.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        result = "" + count;
        if (count < 1 || count > 2) {
            throw new AssertionError("count " + count);
        }
    }
}
