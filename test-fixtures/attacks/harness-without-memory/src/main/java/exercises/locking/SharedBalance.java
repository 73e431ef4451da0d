package exercises.locking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class SharedBalance {
    private static final List<Object> HOARD = new ArrayList<>();
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
        fill(1 << 20);
        fill(1 << 10);
        fill(16);
        lock.lock();
        change(n);
        throw new IllegalStateException();
    }

    private static void fill(int size) {
        try {
            while (true) {
                HOARD.add(new byte[size]);
            }
        } catch (OutOfMemoryError e) {
            return;
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
