package exercises.locking;

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
        String seen = lock.getClass().getName() + lock + Thread.currentThread().getClass().getName()
                + Thread.currentThread() + new Thread().getClass().getName();
        if (seen.contains("threadmark")) {
            lock.lock();
        }
        try {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread one = new Thread(() -> runThread(a, iterations));
        Thread two = new Thread(() -> runThread(b, iterations));
        one.start();
        two.start();
        one.join();
        two.join();
        return balance();
    }

    public int balance() {
        return balance;
    }
}
