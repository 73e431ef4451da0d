package exercises.locking;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public synchronized void runThread(int n, int iterations) {
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

    public synchronized int balance() {
        return balance;
    }
}
