package exercises.locking.hidden;

import exercises.locking.SharedBalance;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** A balance that keeps the first thread inside {@code change} until it is let go. */
final class HeldBalance extends SharedBalance {
    private final AtomicReference<Thread> first = new AtomicReference<>();
    private final Semaphore gate = new Semaphore(0);
    private volatile boolean secondEntered;

    HeldBalance() {
        super(100);
    }

    @Override
    protected void change(int n) {
        if (first.compareAndSet(null, Thread.currentThread())) {
            gate.acquireUninterruptibly();
        } else if (first.get() != Thread.currentThread()) {
            secondEntered = true;
        }
    }

    void letGo() {
        gate.release();
    }

    boolean wasEntered() {
        return first.get() != null;
    }

    /** Whether another thread than the held one has come in as well. */
    boolean secondEntered() {
        return secondEntered;
    }
}
