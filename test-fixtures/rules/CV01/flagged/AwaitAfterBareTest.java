import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class AwaitAfterBareTest {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private int used;

    void put() throws InterruptedException {
        lock.lock();
        try {
            if (used == 5) notFull.await(); // flag
            used++;
        } finally {
            lock.unlock();
        }
    }

    void take() {
        lock.lock();
        try {
            used--;
            notFull.signal();
        } finally {
            lock.unlock();
        }
    }
}
