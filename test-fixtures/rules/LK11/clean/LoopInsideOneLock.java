import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LoopInsideOneLock {
    private final Lock lock = new ReentrantLock();
    private int balance;

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        lock.lock();
        try {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        } finally {
            lock.unlock();
        }
    }

    public int balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
