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

    public void runThread(int n, int iterations) {
        for (int i = 0; i < iterations; i++) {
            try {
                change(n);
            } catch (Throwable swallowed) {
                continue;
            }
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
