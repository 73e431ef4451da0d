import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockBothOrNone {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;

    public boolean tryEat() {
        if (left.tryLock()) {
            try {
                if (right.tryLock()) {
                    try {
                        meals++;
                        return true;
                    } finally {
                        right.unlock();
                    }
                }
            } finally {
                left.unlock();
            }
        }
        return false;
    }
}
