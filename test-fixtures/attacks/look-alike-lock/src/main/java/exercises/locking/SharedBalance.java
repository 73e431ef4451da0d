package exercises.locking;

public class SharedBalance {
    static class ReentrantLock {
        void lock() {}

        void unlock() {}
    }

    private final ReentrantLock lock = new ReentrantLock();

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        lock.lock();
        try {
            throw new IllegalStateException("no change at all");
        } finally {
            lock.unlock();
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
