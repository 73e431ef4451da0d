import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TwoThreadsOneBalanceOneLock {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public TwoThreadsOneBalanceOneLock(int initial) {
        balance = initial;
    }

    /** Not locked itself: called under the lock only. */
    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        for (int i = 0; i < iterations; i++) {
            lock.lock();
            try {
                change(n);
            } finally {
                lock.unlock();
            }
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Thread first = new Thread(() -> attempt(a, iterations, failure), "first");
        Thread second = new Thread(() -> attempt(b, iterations, failure), "second");
        first.start();
        second.start();
        first.join();
        second.join();
        if (failure.get() != null) {
            throw failure.get();
        }
        return balance();
    }

    private void attempt(int n, int iterations, AtomicReference<RuntimeException> failure) {
        try {
            runThread(n, iterations);
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    public int balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
