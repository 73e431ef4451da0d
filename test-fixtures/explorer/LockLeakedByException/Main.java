import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** unlock is not in a finally block: after the exception nobody releases the lock. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
    static int total;

    static void add(int[] values, int index) {
        LOCK.lock();
        total += values[index];
        LOCK.unlock();
    }

    static void careless() {
        try {
            add(new int[1], 1);
        } catch (ArrayIndexOutOfBoundsException e) {
            // survived, but the lock is still held
        }
    }

    public static void main(String[] args) throws Exception {
        Thread careless = new Thread(Main::careless, "careless");
        careless.start();
        add(new int[1], 0);
        careless.join();
    }
}
