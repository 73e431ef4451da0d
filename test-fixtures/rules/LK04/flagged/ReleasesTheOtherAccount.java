import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReleasesTheOtherAccount {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void copyTo(ReleasesTheOtherAccount other, int amount) {
        lock.lock(); // also LK01
        try {
            balance -= amount;
        } finally {
            other.lock.unlock(); // flag, also LK02
        }
    }
}
