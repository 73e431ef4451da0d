package dev.threadmark.explorer.run;

import java.util.ArrayList;
import java.util.List;

/** The threads that wait for a signal under a mutex: of a monitor or of a condition. */
public final class WaitSet {
    private final Mutex mutex;
    private final String action;
    private final boolean inOrder;
    private final List<Waiter> waiters = new ArrayList<>();

    /** Signals for one waiter each that nobody has taken yet: who waited when each was given. */
    private final List<List<Waiter>> signals = new ArrayList<>();

    /**
     * Makes an empty wait set.
     *
     * @param mutex is given up while waiting
     * @param action what traces call waiting, such as {@code wait}
     * @param inOrder whether a signal is for the thread that has waited longest; else it is for any
     *     thread that waits, and the first one to wake up takes it
     */
    public WaitSet(Mutex mutex, String action, boolean inOrder) {
        this.mutex = mutex;
        this.action = action;
        this.inOrder = inOrder;
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
        boolean timedOut = !waitFor(run, waiter, nanos, interruptible);
        boolean interrupted = interruptible && run.self().interrupted();
        waiters.remove(waiter);
        takeSignal(run, waiter, interrupted || timedOut);
        mutex.taken(run, depth);
        if (interrupted && !waiter.signalled) {
            run.self().interrupted(false);
            throw new InterruptedException();
        }
        if (!waiter.signalled && !timedOut) {
            run.wokeSpuriously();
        }
        return !timedOut || waiter.signalled;
    }

    private boolean waitFor(Execution run, Waiter waiter, long nanos, boolean interruptible) {
        Op wake = new Wake(waiter, interruptible, run.limits().spurious());
        if (nanos <= 0) {
            run.perform(wake);
            return true;
        }
        boolean inTime = run.performTimedUninterruptibly(wake, nanos);
        if (!inTime) {
            waiters.remove(waiter);
            run.perform(mutex.acquiring());
        }
        return inTime;
    }

    /**
     * The waiter goes on, and takes a signal if there is one for it.
     *
     * @param ends whether it would go on without a signal, too: then it leaves the signal to others
     */
    private void takeSignal(Execution run, Waiter waiter, boolean ends) {
        List<Waiter> signal = waiter.signalled ? null : signalFor(waiter);
        if (signal != null && ends && !isSignalledForSure(waiter)) {
            // It might as well have been the one that was woken (JLS 17.2.4): not explored.
            run.note(Gap.SIGNAL);
        } else if (signal != null) {
            signals.remove(signal);
            waiter.signalled = true;
        }
        signals.forEach(each -> each.remove(waiter));
        signals.removeIf(List::isEmpty);
    }

    /** The oldest signal that a waiter may take, or null. */
    private List<Waiter> signalFor(Waiter waiter) {
        for (List<Waiter> each : signals) {
            if (each.contains(waiter)) {
                return each;
            }
        }
        return null;
    }

    /** Whether there were as many signals as threads that waited. */
    private boolean isSignalledForSure(Waiter waiter) {
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i).contains(waiter) && signals.get(i).size() <= i + 1) {
                return true;
            }
        }
        return false;
    }

    /** Wakes one waiting thread, or all; the running thread holds the mutex. */
    public void signal(Execution run, boolean all, String signalling) {
        run.perform(new Op(mutex.sync(), Kind.RELEASE, signalling));
        if (all) {
            waiters.forEach(each -> each.signalled = true);
            waiters.clear();
            signals.clear();
        } else if (inOrder && !waiters.isEmpty()) {
            waiters.remove(0).signalled = true;
        } else if (waiters.size() > signals.size()) {
            signals.add(new ArrayList<>(waiters));
        }
    }

    /** How many threads wait. */
    public int size() {
        return waiters.size() - signals.size();
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
                    signalled()
                            || interruptible && waiter.strand.interrupted()
                            || strand.spurious < spurious;
            return woken && mutex.availableTo(strand);
        }

        private boolean signalled() {
            return waiter.signalled || signalFor(waiter) != null;
        }

        @Override
        public boolean watchesInterrupts() {
            return interruptible;
        }

        @Override
        public Strand holder() {
            return signalled() ? mutex.owner() : null;
        }
    }
}
