import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OtherInstanceBothWays {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void copyFrom(OtherInstanceBothWays other) {
        int seen;
        other.lock.lock();
        try {
            seen = other.balance;
        } finally {
            other.lock.unlock();
        }
        this.lock.lock();
        try {
            balance = seen;
        } finally {
            lock.unlock();
        }
    }
}
