import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OnlySignalsUnderLock {
    private final Lock lock = new ReentrantLock();
    private final Condition c = lock.newCondition();
    private final AtomicBoolean ready = new AtomicBoolean();

    void ready() {
        ready.set(true);
        lock.lock();
        try {
            c.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void waitFor() throws InterruptedException {
        lock.lock();
        try {
            while (!ready.get()) c.await();
        } finally {
            lock.unlock();
        }
    }
}
