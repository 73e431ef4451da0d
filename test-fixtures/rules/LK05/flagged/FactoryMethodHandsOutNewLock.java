import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FactoryMethodHandsOutNewLock {
    private int stock = 10;

    private Lock createLock() {
        return new ReentrantLock(); // flag
    }

    public void sell() {
        Lock lock = createLock(); // also LK05
        lock.lock();
        try {
            stock--;
        } finally {
            lock.unlock();
        }
    }
}
