package exercises.locking.hidden;

import exercises.locking.SharedBalance;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** A balance that keeps the first thread inside {@code change} until it is let go. */
final class HeldBalance extends SharedBalance {
    private final AtomicReference<Thread> first = new AtomicReference<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final Semaphore gate = new Semaphore(0);

    HeldBalance() {
        super(100);
    }

    @Override
    protected void change(int n) {
        if (first.compareAndSet(null, Thread.currentThread())) {
            entered.countDown();
            gate.acquireUninterruptibly();
        }
    }

    void letGo() {
        gate.release();
    }

    /** Waits until a thread is inside {@code change}; false when none will ever be. */
    boolean awaitEntered() throws InterruptedException {
        entered.await();
        return first.get() != null;
    }

    /** No thread will come any more. */
    void abandon() {
        entered.countDown();
    }
}
