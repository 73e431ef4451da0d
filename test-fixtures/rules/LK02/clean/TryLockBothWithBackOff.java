import java.util.Random;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockBothWithBackOff {
    private final Lock lock = new ReentrantLock();
    private final Random random = new Random();
    private long balance;

    public boolean transfer(TryLockBothWithBackOff other, long amount) throws InterruptedException {
        for (int attempt = 0; attempt < 10; attempt++) {
            boolean mine = false;
            boolean theirs = false;
            try {
                mine = lock.tryLock();
                theirs = other.lock.tryLock();
                if (mine && theirs) {
                    balance -= amount;
                    other.balance += amount;
                    return true;
                }
            } finally {
                if (mine) {
                    lock.unlock();
                }
                if (theirs) {
                    other.lock.unlock();
                }
            }
            Thread.sleep(random.nextInt(10));
        }
        return false;
    }
}
