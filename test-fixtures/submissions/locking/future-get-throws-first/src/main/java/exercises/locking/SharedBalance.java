package exercises.locking;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
        FutureTask<Void> f1 = new FutureTask<>(() -> runThread(a, iterations), null);
        FutureTask<Void> f2 = new FutureTask<>(() -> runThread(b, iterations), null);
        Thread t1 = new Thread(f1);
        Thread t2 = new Thread(f2);
        t1.start();
        t2.start();
        try {
            f1.get();
            f2.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        t1.join();
        t2.join();
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
