import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OneFlagPerLock {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;

    public boolean eat() {
        boolean gotLeft = false;
        boolean gotRight = false;
        try {
            gotLeft = left.tryLock();
            gotRight = right.tryLock();
            if (gotLeft && gotRight) {
                meals++;
                return true;
            }
            return false;
        } finally {
            if (gotLeft) left.unlock();
            if (gotRight) right.unlock();
        }
    }
}
