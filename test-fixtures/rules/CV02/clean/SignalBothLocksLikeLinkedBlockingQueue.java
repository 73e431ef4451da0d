import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalBothLocksLikeLinkedBlockingQueue {
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private final AtomicInteger count = new AtomicInteger();

    private void signalNotEmpty() {
        final ReentrantLock takeLock = this.takeLock;
        takeLock.lock();
        try {
            notEmpty.signal();
        } finally {
            takeLock.unlock();
        }
    }

    public void put() {
        if (count.getAndIncrement() == 0) {
            signalNotEmpty();
        }
    }

    public void take() throws InterruptedException {
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                notEmpty.await();
            }
            if (count.getAndDecrement() > 1) {
                notEmpty.signal();
            }
        } finally {
            takeLock.unlock();
        }
    }
}
