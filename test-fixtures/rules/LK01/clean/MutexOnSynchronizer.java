import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MutexOnSynchronizer implements Lock {
    private final Lock inner = new ReentrantLock();
    private volatile Thread owner;

    @Override
    public void lock() {
        inner.lock();
        owner = Thread.currentThread();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        inner.lockInterruptibly();
        owner = Thread.currentThread();
    }

    @Override
    public boolean tryLock() {
        if (inner.tryLock()) {
            owner = Thread.currentThread();
            return true;
        }
        return false;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        return inner.tryLock(time, unit);
    }

    @Override
    public void unlock() {
        owner = null;
        inner.unlock();
    }

    @Override
    public Condition newCondition() {
        return inner.newCondition();
    }
}
