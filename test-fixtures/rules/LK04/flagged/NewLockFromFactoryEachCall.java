import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NewLockFromFactoryEachCall {
    private int seats = 50;

    private Lock getLock() {
        return new ReentrantLock(); // also LK05
    }

    public void book() {
        getLock().lock(); // also LK01, also LK05, also LK04
        try {
            seats--;
        } finally {
            getLock().unlock(); // flag, also LK02
        }
    }
}
