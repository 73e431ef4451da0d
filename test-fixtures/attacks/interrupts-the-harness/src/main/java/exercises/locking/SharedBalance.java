package exercises.locking;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        Thread harness = Thread.currentThread();
        Thread pest = new Thread(() -> {
            for (int i = 0; i < 1_000; i++) {
                harness.interrupt();
                Thread.yield();
            }
        });
        pest.setDaemon(true);
        pest.start();
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
