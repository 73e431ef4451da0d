package exercises.locking;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<?> first = pool.submit(() -> runThread(a, iterations));
        Future<?> second = pool.submit(() -> runThread(b, iterations));
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.HOURS);
        try {
            first.get();
            second.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
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
}
