import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockFirstStatementInTry {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void deposit(int n) {
        try {
            lock.lock(); // flag
            balance += n;
        } finally {
            lock.unlock();
        }
    }
}
