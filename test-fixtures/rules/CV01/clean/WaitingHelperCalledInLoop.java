import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WaitingHelperCalledInLoop {
    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final int[] items = new int[4];
    private int count;

    private void pause() throws InterruptedException {
        notFull.await();
    }

    public void put(int x) throws InterruptedException {
        lock.lock();
        try {
            while (count == items.length) {
                pause();
            }
            items[count++] = x;
        } finally {
            lock.unlock();
        }
    }

    public int take() {
        lock.lock();
        try {
            if (count == 0) {
                return -1;
            }
            notFull.signal();
            return items[--count];
        } finally {
            lock.unlock();
        }
    }
}
