import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

class CountingReentrantLock extends ReentrantLock {
    private final AtomicLong taken = new AtomicLong();

    @Override
    public void lock() {
        super.lock();
        taken.incrementAndGet();
    }

    @Override
    public void unlock() {
        taken.decrementAndGet();
        super.unlock();
    }
}
