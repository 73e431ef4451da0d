package exercises.locking.hidden;

import exercises.locking.SharedBalance;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** A balance that keeps the first thread inside {@code change} until it is let go. */
final class HeldBalance extends SharedBalance {
    private final AtomicReference<Thread> first = new AtomicReference<>();
    private final Semaphore gate = new Semaphore(0);

    HeldBalance() {
        super(100);
    }

    @Override
    protected void change(int n) {
        if (first.compareAndSet(null, Thread.currentThread())) {
            gate.acquireUninterruptibly();
        }
    }

    void letGo() {
        gate.release();
    }

    boolean wasEntered() {
        return first.get() != null;
    }
}
