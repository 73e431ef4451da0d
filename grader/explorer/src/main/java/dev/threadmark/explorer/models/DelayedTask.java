package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A task of a {@link ControlledScheduledPool}, due at a virtual time. */
final class DelayedTask<V> extends ControlledFutureTask<V> implements RunnableScheduledFuture<V> {
    private final ControlledScheduledPool pool;
    private final long number;
    private final long period;
    private long due;

    /**
     * Makes a task.
     *
     * @param due virtual nanoseconds
     * @param period nanoseconds from start to start; negative from end to start; 0 for one run
     */
    DelayedTask(
            ControlledScheduledPool pool, Callable<V> task, long due, long period, long number) {
        super(task);
        this.pool = pool;
        this.due = due;
        this.period = period;
        this.number = number;
    }

    long due() {
        return due;
    }

    @Override
    public void run() {
        if (!isPeriodic()) {
            super.run();
        } else if (runAndReset()) {
            due = period > 0 ? due + period : Execution.running().nanoTime() - period;
            pool.repeat(this);
        }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        boolean cancelled = super.cancel(mayInterrupt);
        if (cancelled) {
            pool.cancelled();
        }
        return cancelled;
    }

    @Override
    public boolean isPeriodic() {
        return period != 0;
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - Execution.running().nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    @SuppressWarnings("ComparableType") // the interface compares with any Delayed
    public int compareTo(Delayed other) {
        DelayedTask<?> task = (DelayedTask<?>) other;
        int byTime = Long.compare(due, task.due);
        return byTime != 0 ? byTime : Long.compare(number, task.number);
    }
}
