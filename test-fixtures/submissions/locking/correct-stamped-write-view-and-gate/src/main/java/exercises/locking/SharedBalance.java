package exercises.locking;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

public class SharedBalance {
    private final Lock exclusive = new StampedLock().asWriteLock();
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        exclusive.lock();
        try {
            for (int left = iterations; left > 0; left--) {
                change(n);
            }
        } finally {
            exclusive.unlock();
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        Thread one = started(go, a, iterations);
        Thread two = started(go, b, iterations);
        go.countDown();
        one.join();
        two.join();
        return balance();
    }

    private Thread started(CountDownLatch go, int n, int iterations) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                go.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            runThread(n, iterations);
                        });
        thread.start();
        return thread;
    }

    public int balance() {
        exclusive.lock();
        try {
            return balance;
        } finally {
            exclusive.unlock();
        }
    }
}
