// requires Lock
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class DecorativeLockWhereOneIsDemanded {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void change(int n) {
        lock.lock(); // flag
        lock.unlock();
        synchronized (this) {
            balance += n;
        }
    }
}
