package dev.threadmark.explorer.run;

import java.util.ArrayDeque;
import java.util.Deque;

/** The threads that wait for a signal under a mutex: of a monitor or of a condition. */
public final class WaitSet {
    private final Mutex mutex;
    private final String action;
    private final Deque<Waiter> waiters = new ArrayDeque<>();

    /**
     * Makes an empty wait set.
     *
     * @param mutex is given up while waiting
     * @param action what traces call waiting, such as {@code wait}
     */
    public WaitSet(Mutex mutex, String action) {
        this.mutex = mutex;
        this.action = action;
    }

    /**
     * Gives up the mutex, waits for a signal and takes the mutex again.
     *
     * @param nanos the time to wait, or 0 for ever
     * @param interruptible whether an interrupt ends the wait
     * @return false when the time ran out
     * @throws InterruptedException when interrupted; the mutex is held again by then
     */
    public boolean await(Execution run, long nanos, boolean interruptible)
            throws InterruptedException {
        run.noteWait();
        run.perform(mutex.leaving(action, interruptible));
        if (interruptible && run.self().interrupted()) {
            run.self().interrupted(false);
            throw new InterruptedException();
        }
        Waiter waiter = new Waiter(run.self());
        int depth = mutex.freeFully(run);
        waiters.add(waiter);
        boolean inTime = waitFor(run, waiter, nanos, interruptible);
        waiters.remove(waiter);
        mutex.taken(run, depth);
        if (interruptible && !waiter.signalled && run.self().interrupted()) {
            run.self().interrupted(false);
            throw new InterruptedException();
        }
        return inTime;
    }

    private boolean waitFor(Execution run, Waiter waiter, long nanos, boolean interruptible) {
        Op wake = new Wake(waiter, interruptible, run.limits().spurious());
        if (nanos <= 0) {
            run.perform(wake);
            noteSpurious(run, waiter, interruptible);
            return true;
        }
        boolean inTime = run.performTimedUninterruptibly(wake, nanos);
        if (inTime) {
            noteSpurious(run, waiter, interruptible);
        }
        if (!inTime) {
            waiters.remove(waiter);
            run.perform(mutex.acquiring());
        }
        return inTime;
    }

    private static void noteSpurious(Execution run, Waiter waiter, boolean interruptible) {
        if (!waiter.signalled && !(interruptible && waiter.strand.interrupted())) {
            waiter.strand.spurious++;
            run.wrote();
        }
    }

    /** Wakes the longest waiting thread, or all; the running thread holds the mutex. */
    public void signal(Execution run, boolean all, String signalling) {
        run.perform(new Op(mutex.sync(), Kind.RELEASE, signalling));
        do {
            Waiter waiter = waiters.poll();
            if (waiter == null) {
                return;
            }
            waiter.signalled = true;
        } while (all);
    }

    /** How many threads wait. */
    public int size() {
        return waiters.size();
    }

    private static final class Waiter {
        private final Strand strand;
        private boolean signalled;

        Waiter(Strand strand) {
            this.strand = strand;
        }
    }

    private final class Wake extends Op {
        private final Waiter waiter;
        private final boolean interruptible;
        private final int spurious;

        Wake(Waiter waiter, boolean interruptible, int spurious) {
            super(mutex.sync(), Kind.ACQUIRE, "wake up");
            this.spurious = spurious;
            this.waiter = waiter;
            this.interruptible = interruptible;
        }

        @Override
        public boolean ready(Strand strand) {
            boolean woken =
                    waiter.signalled
                            || interruptible && waiter.strand.interrupted()
                            || strand.spurious < spurious;
            return woken && mutex.availableTo(strand);
        }

        @Override
        public boolean watchesInterrupts() {
            return interruptible;
        }

        @Override
        public Strand holder() {
            return waiter.signalled ? mutex.owner() : null;
        }
    }
}
