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
        try {
            runThread(n, iterations);
        } catch (StackOverflowError e) {
            lock.lock();
            change(n);
            lock.unlock();
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread one = new Thread(() -> runThread(a, iterations));
        one.start();
        runThread(b, iterations);
        one.join();
        return balance();
    }

    public int balance() {
        return balance;
    }
}
