import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class DelegatingLockClass implements Lock {
    private final Lock inner = new ReentrantLock();
    private final AtomicInteger waiting = new AtomicInteger();

    @Override
    public void lock() {
        waiting.incrementAndGet();
        inner.lock();
        waiting.decrementAndGet();
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
