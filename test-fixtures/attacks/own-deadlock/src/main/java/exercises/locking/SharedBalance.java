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
        throw new UnsupportedOperationException("TODO");
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Object one = new Object();
        Object two = new Object();
        Thread other = new Thread(() -> {
            synchronized (two) {
                Thread.yield();
                synchronized (one) {
                    balance++;
                }
            }
        });
        other.start();
        synchronized (one) {
            Thread.yield();
            synchronized (two) {
                other.join();
            }
        }
        throw new IllegalStateException();
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
