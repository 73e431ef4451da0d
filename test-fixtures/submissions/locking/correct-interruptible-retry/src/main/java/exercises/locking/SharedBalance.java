package exercises.locking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class SharedBalance {
    /** What happened, for debugging; has a monitor of its own. */
    static class History {
        private final List<String> lines = new ArrayList<>();

        synchronized void add(String line) {
            lines.add(line);
        }

        synchronized int size() {
            return lines.size();
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final History history = new History();
    private int balance;

    public SharedBalance(int initial) {
        this.balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    private void acquire() {
        boolean interrupted = false;
        while (true) {
            try {
                lock.lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public void runThread(int n, int iterations) {
        if (iterations < 0) {
            throw new IllegalArgumentException("iterations: " + iterations);
        }
        for (int i = 0; i < iterations; i++) {
            acquire();
            try {
                change(n);
                assert lock.isHeldByCurrentThread();
            } finally {
                lock.unlock();
            }
        }
        history.add(Thread.currentThread().getName() + " did " + iterations);
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread one = new Thread(() -> runThread(a, iterations));
        Thread two = new Thread(() -> runThread(b, iterations));
        one.start();
        two.start();
        one.join();
        two.join();
        System.out.println(history.size() + " threads are done");
        return balance();
    }

    public int balance() {
        acquire();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
