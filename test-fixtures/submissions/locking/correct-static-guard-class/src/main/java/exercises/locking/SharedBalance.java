package exercises.locking;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SharedBalance {
    /** A lock that is released by try-with-resources. */
    private static final class Guard implements AutoCloseable {
        private final Lock lock;

        private Guard(Lock lock) {
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
        Thread one = new Thread(() -> runThread(a, iterations));
        Thread two = new Thread(() -> runThread(b, iterations));
        one.start();
        two.start();
        try {
            one.join();
        } finally {
            two.join();
        }
        return balance();
    }

    public int balance() {
        try (Guard held = new Guard(lock)) {
            return balance;
        }
    }
}
