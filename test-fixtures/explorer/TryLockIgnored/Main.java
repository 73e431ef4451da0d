import java.util.concurrent.locks.ReentrantLock;

/** Goes on as if tryLock had got the lock. */
public class Main {
    static final ReentrantLock LOCK = new ReentrantLock();
    static int count;

    static void add() {
        LOCK.tryLock();
        count = count + 1;
        LOCK.unlock();
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
