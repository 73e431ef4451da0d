package exercises.locking;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SharedBalance {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock readLock = rw.readLock();
    private final Lock writeLock = rw.writeLock();
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        int done = 0;
        while (done < iterations) {
            writeLock.lock();
            try {
                change(n);
            } finally {
                writeLock.unlock();
            }
            done++;
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread first = new Thread(() -> runThread(a, iterations), "first");
        Thread second = new Thread(() -> runThread(b, iterations), "second");
        first.start();
        second.start();
        first.join();
        second.join();
        return balance();
    }

    public int balance() {
        readLock.lock();
        try {
            return balance;
        } finally {
            readLock.unlock();
        }
    }
}
