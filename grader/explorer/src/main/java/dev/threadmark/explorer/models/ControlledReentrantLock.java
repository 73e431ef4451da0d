package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Mutex;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A {@link ReentrantLock} under the scheduler's control.
 *
 * <p>A fair one is explored like an unfair one: every order that fairness allows is among the
 * orders of arrival.
 */
public class ControlledReentrantLock extends ReentrantLock {
    private static final long serialVersionUID = 1L;

    private final transient Mutex mutex = new Mutex("lock", this);

    /** Like {@link ReentrantLock#ReentrantLock()}. */
    public ControlledReentrantLock() {
        this(false);
    }

    /** Like {@link ReentrantLock#ReentrantLock(boolean)}. */
    public ControlledReentrantLock(boolean fair) {
        super(fair);
    }

    @Override
    public void lock() {
        mutex.lock(Execution.running());
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        mutex.lockInterruptibly(Execution.running());
    }

    @Override
    public boolean tryLock() {
        return mutex.tryLock(Execution.running());
    }

    @Override
    public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
        return mutex.tryLock(Execution.running(), unit.toNanos(timeout));
    }

    @Override
    public void unlock() {
        Execution run = Execution.current();
        if (run != null) {
            if (!mutex.heldBy(run.self())) {
                throw new IllegalMonitorStateException();
            }
            mutex.unlock(run);
        }
    }

    @Override
    public Condition newCondition() {
        return new ControlledCondition(mutex);
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return getHoldCount() > 0;
    }

    @Override
    public int getHoldCount() {
        Execution run = Execution.current();
        return run == null ? 0 : mutex.holds(run);
    }

    @Override
    public boolean isLocked() {
        look();
        return mutex.owner() != null;
    }

    @Override
    protected Thread getOwner() {
        look();
        return mutex.owner() == null ? null : mutex.owner().thread();
    }

    @Override
    protected java.util.Collection<Thread> getQueuedThreads() {
        return Queues.waitingFor(mutex.sync(), look());
    }

    @Override
    public int getWaitQueueLength(Condition condition) {
        return ((ControlledCondition) condition).waiters(look());
    }

    @Override
    public boolean hasWaiters(Condition condition) {
        return getWaitQueueLength(condition) > 0;
    }

    @Override
    public String toString() {
        return Texts.of(this, mutex.toString());
    }

    private Execution look() {
        Execution run = Execution.running();
        mutex.look(run);
        return run;
    }
}
