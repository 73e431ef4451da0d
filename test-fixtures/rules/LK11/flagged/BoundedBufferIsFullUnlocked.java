import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BoundedBufferIsFullUnlocked {
    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final int[] items = new int[10];
    private int count;

    void put(int x) throws InterruptedException {
        lock.lock();
        try {
            while (count == items.length) {
                notFull.await();
            }
            items[count++] = x;
        } finally {
            lock.unlock();
        }
    }

    boolean isFull() {
        return count == items.length; // flag
    }
}
