package exercises.locking;

public class SharedBalance {
    static {
        int i = 0;
        while (i < 1) {
            i = i * 2;
        }
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
        throw new UnsupportedOperationException("TODO");
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
