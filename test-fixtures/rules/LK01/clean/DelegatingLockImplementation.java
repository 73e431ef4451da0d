import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class DelegatingLockImplementation implements Lock {
    private final ReentrantLock inner = new ReentrantLock();
    private final AtomicLong acquisitions = new AtomicLong();

    @Override
    public void lock() {
        inner.lock();
        acquisitions.incrementAndGet();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        inner.lockInterruptibly();
    }

    @Override
    public boolean tryLock() {
        return inner.tryLock();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        return inner.tryLock(time, unit);
    }

    @Override
    public void unlock() {
        inner.unlock();
    }

    @Override
    public Condition newCondition() {
        return inner.newCondition();
    }
}
