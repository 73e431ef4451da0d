import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Four threads append once each under a lock. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
    static String result = "";

    static void append(int part) {
        LOCK.lock();
        try {
            result = result + part;
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 4; i++) {
            int part = i;
            threads[i] = new Thread(() -> append(part), "t" + i);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (result.length() != 4) {
            throw new AssertionError("text " + result);
        }
    }
}
