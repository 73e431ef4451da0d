package exercises.locking;

public class SharedBalance {
    private static final InheritableThreadLocal<Integer> BAIT =
            new InheritableThreadLocal<>() {
                @Override
                protected Integer childValue(Integer parent) {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
            };

    private int balance;

    public SharedBalance(int initial) {
        BAIT.set(1);
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
