package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Sync;
import java.util.TimerTask;

/** The state of one {@link TimerTask}, and what replaces the methods that look at it. */
public final class TimerTasks {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private enum State {
        NEW,
        SCHEDULED,
        DONE,
        CANCELLED
    }

    private final Sync sync;
    private State state = State.NEW;
    private long period;
    private long lastDue;

    private TimerTasks(TimerTask task) {
        sync = new Sync("timer task", task);
    }

    static TimerTasks of(Execution run, TimerTask task) {
        if (run.attachment(task) instanceof TimerTasks known) {
            return known;
        }
        TimerTasks fresh = new TimerTasks(task);
        run.attach(task, fresh);
        return fresh;
    }

    public static boolean cancel(TimerTask task) {
        Execution run = Execution.current();
        if (run == null) {
            return false;
        }
        TimerTasks own = of(run, task);
        Steps.update(own.sync, "cancel");
        boolean was = own.state == State.SCHEDULED;
        own.state = State.CANCELLED;
        return was;
    }

    public static long scheduledExecutionTime(TimerTask task) {
        TimerTasks own = of(Execution.running(), task);
        Steps.read(own.sync, "look at");
        return Systems.EPOCH_MILLIS + own.lastDue / NANOS_PER_MILLI;
    }

    /** Notes that it was given to a timer; false when that happened before, or it is cancelled. */
    boolean schedule(long nanos) {
        if (state != State.NEW) {
            return false;
        }
        state = State.SCHEDULED;
        period = nanos;
        return true;
    }

    boolean isCancelled() {
        Steps.read(sync, "look at");
        return state == State.CANCELLED;
    }

    /**
     * Notes that it is about to run.
     *
     * @return its period in nanoseconds: positive from start to start, negative from the actual
     *     start, 0 for one run
     */
    long take(long due) {
        lastDue = due;
        state = period == 0 ? State.DONE : State.SCHEDULED;
        return period;
    }
}
