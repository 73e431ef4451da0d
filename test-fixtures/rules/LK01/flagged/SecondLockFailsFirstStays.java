import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SecondLockFailsFirstStays {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int moved;

    boolean move() {
        if (a.tryLock()) { // flag
            if (b.tryLock()) {
                moved++;
                b.unlock();
                a.unlock();
                return true;
            }
        }
        return false;
    }
}
