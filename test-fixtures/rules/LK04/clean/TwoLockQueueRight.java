import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class TwoLockQueueRight {
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock putLock = new ReentrantLock();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private final Queue<String> items = new ConcurrentLinkedQueue<>();

    private void signalNotEmpty() {
        final ReentrantLock takeLock = this.takeLock;
        takeLock.lock();
        try {
            notEmpty.signal();
        } finally {
            takeLock.unlock();
        }
    }

    void put(String s) {
        int c;
        putLock.lock();
        try {
            items.add(s);
            c = count.getAndIncrement();
        } finally {
            putLock.unlock();
        }
        if (c == 0) signalNotEmpty();
    }
}
