package exercises.locking;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        Object.class.getModule().addOpens("java.lang", getClass().getModule());
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
