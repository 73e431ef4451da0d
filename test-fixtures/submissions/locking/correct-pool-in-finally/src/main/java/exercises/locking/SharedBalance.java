package exercises.locking;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class SharedBalance {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

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
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            pool.submit(() -> runThread(a, iterations));
            pool.submit(() -> runThread(b, iterations));
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
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
