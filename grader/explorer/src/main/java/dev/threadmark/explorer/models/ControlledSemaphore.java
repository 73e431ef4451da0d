package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Attempt;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A {@link Semaphore} under the scheduler's control. */
public class ControlledSemaphore extends Semaphore {
    private static final long serialVersionUID = 1L;

    private final transient Sync sync = new Sync("semaphore", this);
    private int permits;

    /** Like {@link Semaphore#Semaphore(int)}. */
    public ControlledSemaphore(int permits) {
        this(permits, false);
    }

    /** Like {@link Semaphore#Semaphore(int, boolean)}. */
    public ControlledSemaphore(int permits, boolean fair) {
        super(permits, fair);
        this.permits = permits;
    }

    @Override
    public void acquire() throws InterruptedException {
        acquire(1);
    }

    @Override
    public void acquire(int wanted) throws InterruptedException {
        Execution run = Execution.running();
        run.performInterruptibly(new Acquire(checked(wanted)));
        take(run, wanted);
    }

    @Override
    public void acquireUninterruptibly() {
        acquireUninterruptibly(1);
    }

    @Override
    public void acquireUninterruptibly(int wanted) {
        Execution run = Execution.running();
        run.perform(new Acquire(checked(wanted)));
        take(run, wanted);
    }

    @Override
    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    @Override
    public boolean tryAcquire(int wanted) {
        Execution run = Execution.running();
        checked(wanted);
        run.perform(new Attempt(sync, "try acquire"));
        if (permits < wanted) {
            return false;
        }
        take(run, wanted);
        return true;
    }

    @Override
    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return tryAcquire(1, timeout, unit);
    }

    @Override
    public boolean tryAcquire(int wanted, long timeout, TimeUnit unit) throws InterruptedException {
        Execution run = Execution.running();
        if (!run.performTimed(new Acquire(checked(wanted)), unit.toNanos(timeout))) {
            return false;
        }
        take(run, wanted);
        return true;
    }

    @Override
    public void release() {
        release(1);
    }

    @Override
    public void release(int returned) {
        checked(returned);
        Execution run = Execution.current();
        if (run != null) {
            run.perform(new Op(sync, Kind.WRITE, "release"));
            permits = Math.addExact(permits, returned);
            sync.release(run.self());
        }
    }

    @Override
    public int availablePermits() {
        Execution.running().perform(new Op(sync, Kind.READ, "read"));
        return permits;
    }

    @Override
    public int drainPermits() {
        Execution run = Execution.running();
        run.perform(new Attempt(sync, "drain"));
        int drained = permits;
        if (drained != 0) {
            take(run, drained);
        }
        return drained;
    }

    @Override
    protected void reducePermits(int reduction) {
        checked(reduction);
        Execution.running().perform(new Op(sync, Kind.WRITE, "reduce"));
        permits = Math.subtractExact(permits, reduction);
    }

    private void take(Execution run, int wanted) {
        permits -= wanted;
        sync.update(run.self());
        run.wrote();
    }

    private static int checked(int count) {
        if (count < 0) {
            throw new IllegalArgumentException();
        }
        return count;
    }

    private final class Acquire extends Op {
        private final int wanted;

        Acquire(int wanted) {
            super(sync, Kind.WRITE, "acquire");
            this.wanted = wanted;
        }

        @Override
        public boolean ready(Strand strand) {
            return permits >= wanted;
        }
    }

    @Override
    public String toString() {
        return Texts.of(this, "[Permits = " + permits + "]");
    }
}
