import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SecondTryLockFailsFirstStays {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;

    boolean eat() {
        left.lock(); // flag
        if (!right.tryLock()) {
            return false;
        }
        try {
            meals++;
            return true;
        } finally {
            right.unlock();
            left.unlock();
        }
    }
}
