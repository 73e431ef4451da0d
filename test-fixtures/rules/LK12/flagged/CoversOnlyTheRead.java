import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CoversOnlyTheRead {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void add(int n) {
        int old;
        lock.lock(); // flag
        try {
            old = balance; // also LK11
        } finally {
            lock.unlock();
        }
        balance = old + n; // also LK11, also AT01
    }
}
