package exercises.locking;

public class SharedBalance {
    static class System {
        static void exit(int status) {}
    }

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        System.exit(0);
        java.lang.System.exit(0);
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
