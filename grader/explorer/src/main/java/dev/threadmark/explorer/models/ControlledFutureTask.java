package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Abort;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link FutureTask} under the scheduler's control. */
public class ControlledFutureTask<V> extends FutureTask<V> {
    private enum Phase {
        NEW,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final Sync sync = new Sync("future", this);
    private final Op await = new Await();
    private final Callable<V> callable;
    private Phase phase = Phase.NEW;
    private Strand runner;
    private V result;
    private Throwable failure;

    /** Like {@link FutureTask#FutureTask(Callable)}. */
    public ControlledFutureTask(Callable<V> callable) {
        super(callable);
        this.callable = callable;
    }

    /** Like {@link FutureTask#FutureTask(Runnable, Object)}. */
    public ControlledFutureTask(Runnable runnable, V result) {
        this(Executors.callable(runnable, result));
    }

    @Override
    public void run() {
        Execution run = begin();
        if (run == null) {
            return;
        }
        try {
            set(callable.call());
        } catch (Abort abort) {
            throw abort;
        } catch (Throwable thrown) {
            setException(thrown);
        }
    }

    @Override
    protected boolean runAndReset() {
        Execution run = begin();
        if (run == null) {
            return false;
        }
        try {
            callable.call();
        } catch (Abort abort) {
            throw abort;
        } catch (Throwable thrown) {
            setException(thrown);
            return false;
        }
        step("finish");
        boolean again = phase == Phase.RUNNING;
        phase = again ? Phase.NEW : phase;
        runner = null;
        return again;
    }

    private Execution begin() {
        Execution run = step("begin");
        if (phase != Phase.NEW) {
            return null;
        }
        phase = Phase.RUNNING;
        runner = run.self();
        return run;
    }

    private Execution step(String action) {
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.WRITE, action));
        sync.update(run.self());
        return run;
    }

    @Override
    protected void set(V value) {
        step("complete");
        if (phase == Phase.RUNNING || phase == Phase.NEW) {
            result = value;
            finish(Phase.DONE);
            super.set(value);
        }
    }

    @Override
    protected void setException(Throwable thrown) {
        step("fail");
        if (phase == Phase.RUNNING || phase == Phase.NEW) {
            failure = thrown;
            finish(Phase.FAILED);
            super.setException(thrown);
        }
    }

    /** Then the JDK's task is told, which calls {@link #done} and answers {@code state}. */
    private void finish(Phase end) {
        phase = end;
        runner = null;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        step("cancel");
        if (isOver()) {
            return false;
        }
        Strand interrupted = mayInterrupt ? runner : null;
        finish(Phase.CANCELLED);
        super.cancel(false);
        if (interrupted != null) {
            interrupted.thread().interrupt();
        }
        return true;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        Execution run = Execution.running();
        run.performInterruptibly(await);
        return outcome(run);
    }

    @Override
    public V get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        Execution run = Execution.running();
        if (!run.performTimed(await, unit.toNanos(timeout))) {
            throw new TimeoutException();
        }
        return outcome(run);
    }

    private V outcome(Execution run) throws ExecutionException {
        sync.acquire(run.self());
        if (phase == Phase.CANCELLED) {
            throw new CancellationException();
        }
        if (phase == Phase.FAILED) {
            throw new ExecutionException(failure);
        }
        run.value(result);
        return result;
    }

    @Override
    public boolean isDone() {
        look();
        return isOver();
    }

    @Override
    public boolean isCancelled() {
        look();
        return phase == Phase.CANCELLED;
    }

    /** Sees what has become of the task until now. */
    void look() {
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.READ, "read"));
        sync.acquire(run.self());
    }

    /** What was done until now happens before the task runs. */
    void handOver(Execution run) {
        sync.release(run.self());
    }

    boolean isOver() {
        return phase == Phase.DONE || phase == Phase.FAILED || phase == Phase.CANCELLED;
    }

    @Override
    public String toString() {
        return Texts.of(this, shown());
    }

    private String shown() {
        return switch (phase) {
            case NEW, RUNNING -> "[Not completed, task = " + callable + "]";
            case DONE -> "[Completed normally]";
            case FAILED -> "[Completed exceptionally: " + failure + "]";
            case CANCELLED -> "[Cancelled]";
        };
    }

    private final class Await extends Op {
        Await() {
            super(sync, Kind.READ, "get");
        }

        @Override
        public boolean ready(Strand strand) {
            return isOver();
        }
    }
}
