package exercises.locking;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

public class SharedBalance {
    private static final class SpinLock implements Lock {
        private final AtomicReference<Thread> owner = new AtomicReference<>();

        @Override
        public void lock() {
            while (!tryLock()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public boolean tryLock() {
            return owner.compareAndSet(null, Thread.currentThread());
        }

        @Override
        public void unlock() {
            if (!owner.compareAndSet(Thread.currentThread(), null)) {
                throw new IllegalMonitorStateException("not the owner");
            }
        }

        @Override
        public void lockInterruptibly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    private final Lock lock = new SpinLock();
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        lock.lock();
        try {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        } finally {
            lock.unlock();
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread first = new Thread(() -> runThread(a, iterations));
        Thread second = new Thread(() -> runThread(b, iterations));
        first.start();
        second.start();
        first.join();
        second.join();
        return balance();
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
