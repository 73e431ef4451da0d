package dev.threadmark.explorer.run;

/** The monitor of one object. */
public final class Monitor {
    private final Execution run;
    private final Mutex mutex;
    private final WaitSet waiters;

    Monitor(Execution run, Object object) {
        this.run = run;
        mutex = new Mutex("monitor", object);
        waiters = new WaitSet(mutex, "wait", false);
    }

    /** Enters it. */
    public void lock() {
        mutex.lock(run);
    }

    /** Leaves it. */
    public void unlock() {
        checkHeld();
        mutex.unlock(run);
    }

    /** Waits in it; 0 nanoseconds mean for ever. */
    void await(long nanos) throws InterruptedException {
        checkHeld();
        waiters.await(run, nanos, true);
    }

    /** Wakes one or all that wait in it. */
    void signal(boolean all) {
        checkHeld();
        waiters.signal(run, all, all ? "notifyAll" : "notify");
    }

    /** The mutex inside. */
    public Mutex mutex() {
        return mutex;
    }

    private void checkHeld() {
        if (!mutex.heldBy(run.self())) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
    }
}
