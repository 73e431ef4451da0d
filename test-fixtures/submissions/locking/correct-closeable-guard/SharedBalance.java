package exercises.locking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SharedBalance {
    /** Holds the lock until it is closed. */
    private static final class Guard implements AutoCloseable {
        private final Lock lock;

        Guard(Lock lock) {
            this.lock = lock;
            lock.lock();
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

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
        try (Guard held = new Guard(lock)) {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int n : new int[] {a, b}) {
            threads.add(new Thread(() -> runThread(n, iterations)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return balance();
    }

    public int balance() {
        try (Guard held = new Guard(lock)) {
            return balance;
        }
    }
}
