package exercises.locking;

/** A balance that two threads change at the same time. Nothing may get lost. */
public class SharedBalance {
    private int balance;

    /** Creates a balance of {@code initial}. */
    public SharedBalance(int initial) {
        balance = initial;
    }

    /**
     * Given; leave its meaning as it is: pays {@code n} in and takes it out again, as two separate
     * updates. This method locks nothing; whoever calls it holds the lock.
     */
    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    /**
     * Calls {@link #change change(n)} {@code iterations} times, with the lock held during every
     * call.
     *
     * <p>The lock is a {@link java.util.concurrent.locks.Lock}. All iterations run, also when the
     * current thread is interrupted, and its interrupt flag stays set. When {@code change} throws,
     * the exception reaches the caller and the lock is free again.
     */
    public void runThread(int n, int iterations) {
        throw new UnsupportedOperationException("TODO: runThread");
    }

    /**
     * Runs {@code runThread(a, iterations)} and {@code runThread(b, iterations)} in two new
     * threads, both started before either is awaited, waits for both, and returns the balance.
     *
     * <p>When one of them throws, the other is still awaited: nothing is left running or locked.
     */
    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO: runBoth");
    }

    /** Returns the balance; safe while other threads run, and never a half-made update. */
    public int balance() {
        throw new UnsupportedOperationException("TODO: balance");
    }
}
