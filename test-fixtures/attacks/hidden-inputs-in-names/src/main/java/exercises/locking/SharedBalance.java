package exercises.locking;

public class SharedBalance {
    private final int[] seen = new int[20_000];
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        Thread.currentThread().setName("input " + n + " of " + getClass().getName());
        seen[4711 + n]++;
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
        return balance + seen[4719];
    }
}
