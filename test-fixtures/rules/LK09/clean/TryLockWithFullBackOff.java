import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockWithFullBackOff {
    private final Lock lock = new ReentrantLock();
    private int balance;

    boolean transferTo(TryLockWithFullBackOff other, int n) {
        while (!Thread.currentThread().isInterrupted()) {
            if (lock.tryLock()) {
                try {
                    if (other.lock.tryLock()) {
                        try {
                            balance -= n;
                            other.balance += n;
                            return true;
                        } finally {
                            other.lock.unlock();
                        }
                    }
                } finally {
                    lock.unlock();
                }
            }
            Thread.yield();
        }
        return false;
    }
}
