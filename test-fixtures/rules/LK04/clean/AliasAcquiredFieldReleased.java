import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AliasAcquiredFieldReleased {
    private final Lock balanceLock = new ReentrantLock();
    private int balance;

    public void add(int n) {
        Lock l = balanceLock;
        l.lock();
        try {
            balance += n;
        } finally {
            this.balanceLock.unlock();
        }
    }
}
