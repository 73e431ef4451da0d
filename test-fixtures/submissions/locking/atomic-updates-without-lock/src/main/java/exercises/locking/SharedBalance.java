package exercises.locking;

import java.util.concurrent.atomic.AtomicInteger;

public class SharedBalance {
    private final AtomicInteger balance;

    public SharedBalance(int initial) {
        balance = new AtomicInteger(initial);
    }

    protected void change(int n) {
        balance.addAndGet(n);
        balance.addAndGet(-n);
    }

    public void runThread(int n, int iterations) {
        for (int i = 0; i < iterations; i++) {
            change(n);
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread t1 = new Thread(() -> runThread(a, iterations));
        Thread t2 = new Thread(() -> runThread(b, iterations));
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        return balance();
    }

    public int balance() {
        return balance.get();
    }
}
