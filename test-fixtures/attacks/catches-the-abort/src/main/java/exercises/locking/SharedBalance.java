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
        while (true) {
            try {
                lock.lock();
                change(n);
            } catch (Throwable everything) {
                balance++;
            } finally {
                while (balance >= 0) {
                    try {
                        lock.lock();
                    } catch (Throwable everything) {
                        balance = 1;
                    }
                }
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
