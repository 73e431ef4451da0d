package exercises.locking;

public class SharedBalance {
    private static volatile int late;

    static {
        Thread thread = new Thread(() -> {
            while (true) {
                late++;
                Thread.yield();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        for (int i = 0; i < iterations; i++) {
            change(n);
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
        return late < 0 ? late : balance;
    }
}
