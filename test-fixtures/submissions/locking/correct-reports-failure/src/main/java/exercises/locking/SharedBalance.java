package exercises.locking;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SharedBalance {
    private final Lock lock = new ReentrantLock();
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
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Thread first = new Thread(() -> runCaught(a, iterations, failure), "a");
        Thread second = new Thread(() -> runCaught(b, iterations, failure), "b");
        first.start();
        second.start();
        first.join();
        second.join();
        if (failure.get() != null) {
            throw failure.get();
        }
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

    private void runCaught(int n, int iterations, AtomicReference<RuntimeException> failure) {
        try {
            runThread(n, iterations);
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }
}
