import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TwoFlagsTwoForks {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;

    boolean dine() throws InterruptedException {
        boolean l = false;
        boolean r = false;
        try {
            l = left.tryLock(10, TimeUnit.MILLISECONDS);
            r = right.tryLock(10, TimeUnit.MILLISECONDS);
            if (l && r) {
                meals++;
                return true;
            }
            return false;
        } finally {
            if (r) right.unlock();
            if (l) left.unlock();
        }
    }
}
