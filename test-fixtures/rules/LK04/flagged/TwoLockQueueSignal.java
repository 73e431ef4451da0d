import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class TwoLockQueueSignal {
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock putLock = new ReentrantLock();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private final Queue<String> items = new ConcurrentLinkedQueue<>();

    private void signalNotEmpty() {
        takeLock.lock(); // also LK01
        try {
            notEmpty.signal();
        } finally {
            putLock.unlock(); // flag, also LK02
        }
    }

    void put(String s) {
        items.add(s);
        if (count.getAndIncrement() == 0) signalNotEmpty();
    }
}
