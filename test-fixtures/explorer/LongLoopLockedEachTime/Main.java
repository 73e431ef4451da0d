import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** 500,000 updates in each of two threads, the lock taken for each. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
    static int balance;

    static void run(int n) {
        for (int i = 0; i < 500_000; i++) {
            LOCK.lock();
            try {
                balance += n;
                balance -= n;
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
        if (balance != 0) {
            throw new AssertionError("balance " + balance);
        }
    }
}
