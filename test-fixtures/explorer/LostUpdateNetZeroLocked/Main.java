import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The lock is held from the first update to the second, twice per thread. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
    static int balance = 10;

    static void change(int n) {
        balance += n;
        balance -= n;
    }

    static void run(int n) {
        for (int i = 0; i < 2; i++) {
            LOCK.lock();
            try {
                change(n);
            } finally {
                LOCK.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> run(5), "a");
        Thread b = new Thread(() -> run(8), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (balance != 10) {
            throw new AssertionError("balance " + balance);
        }
    }
}
