package exercises.locking;

public class SharedBalance {
    private int started;

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        if (started++ > 0) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
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
        return balance;
    }
}
