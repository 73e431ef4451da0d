import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockCoversTheWrite {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void change(int n) {
        lock.lock();
        try {
            balance += n;
            balance -= n;
        } finally {
            lock.unlock();
        }
    }
}
