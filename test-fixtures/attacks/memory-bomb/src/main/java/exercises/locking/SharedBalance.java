package exercises.locking;

public class SharedBalance {
    private static final java.util.List<long[]> KEPT = new java.util.ArrayList<>();

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        throw new UnsupportedOperationException("TODO");
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        while (true) {
            KEPT.add(new long[1 << 20]);
        }
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
