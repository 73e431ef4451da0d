package exercises.locking;

public class SharedBalance {
    private static final java.util.concurrent.atomic.AtomicInteger CALLS =
            new java.util.concurrent.atomic.AtomicInteger();

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        if (CALLS.incrementAndGet() > 2) {
            throw new IllegalStateException("tired");
        }
        for (int i = 0; i < iterations; i++) {
            change(n);
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
