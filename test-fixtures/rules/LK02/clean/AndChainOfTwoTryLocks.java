import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AndChainOfTwoTryLocks {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int moved;

    boolean move() {
        boolean gotA = a.tryLock();
        boolean gotB = gotA && b.tryLock();
        try {
            if (gotA && gotB) {
                moved++;
                return true;
            }
            return false;
        } finally {
            if (gotB) b.unlock();
            if (gotA) a.unlock();
        }
    }
}
