import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PrivateHelperAlsoCalledUnlocked {
    private final Lock lock = new ReentrantLock();
    private int balance;

    private void change(int n) {
        balance += n; // flag
    }

    public void deposit(int n) {
        lock.lock();
        try {
            change(n);
        } finally {
            lock.unlock();
        }
    }

    public void fee() {
        change(-1); // also LK11
    }

    public void clear() {
        lock.lock();
        try {
            balance = 0;
        } finally {
            lock.unlock();
        }
    }
}
