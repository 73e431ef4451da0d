package exercises.locking;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SharedBalance {
    private final ReadWriteLock guard = new ReentrantReadWriteLock();
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        guard.writeLock().lock();
        try {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        } finally {
            guard.writeLock().unlock();
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread t1 = new Thread(() -> runThread(a, iterations));
        Thread t2 = new Thread(() -> runThread(b, iterations));
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        return balance();
    }

    public int balance() {
        guard.readLock().lock();
        try {
            return balance;
        } finally {
            guard.readLock().unlock();
        }
    }
}
