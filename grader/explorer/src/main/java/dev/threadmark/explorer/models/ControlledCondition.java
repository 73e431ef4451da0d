package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Mutex;
import dev.threadmark.explorer.run.StandIn;
import dev.threadmark.explorer.run.WaitSet;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;

/** A {@link Condition} of a mutex under the scheduler's control. */
final class ControlledCondition implements Condition, StandIn {
    private final Mutex mutex;
    private final WaitSet waiters;

    ControlledCondition(Mutex mutex) {
        this.mutex = mutex;
        waiters = new WaitSet(mutex, "await", true);
    }

    @Override
    public void await() throws InterruptedException {
        waiters.await(held(), 0, true);
    }

    @Override
    public void awaitUninterruptibly() {
        try {
            waiters.await(held(), 0, false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public long awaitNanos(long nanos) throws InterruptedException {
        return waiters.await(held(), Math.max(1, nanos), true) ? Math.max(1, nanos - 1) : 0;
    }

    @Override
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return waiters.await(held(), Math.max(1, unit.toNanos(time)), true);
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the interface's own type
    public boolean awaitUntil(Date deadline) throws InterruptedException {
        long millis = deadline.getTime() - Systems.currentTimeMillis();
        return await(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void signal() {
        signal(false);
    }

    @Override
    public void signalAll() {
        signal(true);
    }

    int waiters(Execution run) {
        return waiters.size();
    }

    private void signal(boolean all) {
        if (Execution.current() != null) {
            waiters.signal(held(), all, all ? "signalAll" : "signal");
        }
    }

    private Execution held() {
        Execution run = Execution.running();
        if (!mutex.heldBy(run.self())) {
            throw new IllegalMonitorStateException();
        }
        return run;
    }

    @Override
    public Class<?> original() {
        return AbstractQueuedSynchronizer.ConditionObject.class;
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
