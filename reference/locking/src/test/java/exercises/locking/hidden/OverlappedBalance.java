package exercises.locking.hidden;

import exercises.locking.SharedBalance;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A balance that keeps the first thread inside {@code change} until the second one is started, or
 * until the caller of {@code runBoth} waits and so cannot start it.
 */
final class OverlappedBalance extends SharedBalance {
    /** The caller and the first. */
    private static final int WITHOUT_SECOND = 2;

    private final Thread caller = Thread.currentThread();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicBoolean apart = new AtomicBoolean();

    /** To be made by the thread that then calls {@code runBoth}. */
    OverlappedBalance() {
        super(100);
    }

    @Override
    public void runThread(int n, int iterations) {
        calls.incrementAndGet();
        super.runThread(n, iterations);
    }

    @Override
    protected void change(int n) {
        if (entered.getAndIncrement() == 0 && !secondStarts()) {
            apart.set(true);
        }
    }

    private boolean secondStarts() {
        while (true) {
            boolean waits = callerWaits();
            // In this order: whatever the caller did before it waited is counted.
            if (secondIsStarted()) {
                return true;
            }
            if (waits) {
                return false;
            }
            Thread.yield();
        }
    }

    /** A caller that sleeps does not wait for anybody. */
    private boolean callerWaits() {
        Thread.State state = caller.getState();
        return caller == Thread.currentThread()
                || state == Thread.State.WAITING
                || state == Thread.State.BLOCKED
                || state == Thread.State.TERMINATED;
    }

    /** In this order: one that is no longer active has called, or entered without a call. */
    private boolean secondIsStarted() {
        return Thread.activeCount() > WITHOUT_SECOND || calls.get() > 1 || entered.get() > 1;
    }

    /** Whether the first thread did all its work without the second. */
    boolean wereApart() {
        return apart.get();
    }
}
