import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PrivateHelperOnlyUnderLock {
    private final Lock lock = new ReentrantLock();
    private int balance;
    private int changes;

    private void change(int n) {
        balance += n;
        note();
    }

    private void note() {
        changes++;
    }

    public void deposit(int n) {
        lock.lock();
        try {
            change(n);
        } finally {
            lock.unlock();
        }
    }

    public void withdraw(int n) {
        lock.lock();
        try {
            change(-n);
        } finally {
            lock.unlock();
        }
    }
}
