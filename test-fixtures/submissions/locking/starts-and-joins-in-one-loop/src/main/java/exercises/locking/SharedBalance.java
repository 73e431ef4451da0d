package exercises.locking;

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
        for (int n : new int[] {a, b}) {
            Thread t = new Thread(() -> runThread(n, iterations));
            t.start();
            t.join();
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
