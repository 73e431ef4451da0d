import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** unlock in a finally block: the exception leaves the lock free. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
    static int total;

    static void add(int[] values, int index) {
        LOCK.lock();
        try {
            total += values[index];
        } finally {
            LOCK.unlock();
        }
    }

    static void careless() {
        try {
            add(new int[1], 1);
        } catch (ArrayIndexOutOfBoundsException e) {
            // survived
        }
    }

    public static void main(String[] args) throws Exception {
        Thread careless = new Thread(Main::careless, "careless");
        careless.start();
        add(new int[1], 0);
        careless.join();
    }
}
