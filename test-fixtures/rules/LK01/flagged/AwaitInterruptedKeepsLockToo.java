import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AwaitInterruptedKeepsLockToo {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private int items;

    void takeOne() throws InterruptedException {
        lock.lockInterruptibly(); // flag
        while (items == 0) {
            notEmpty.await();
        }
        items--;
        lock.unlock();
    }

    void putOne() {
        lock.lock();
        try {
            items++;
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }
}
