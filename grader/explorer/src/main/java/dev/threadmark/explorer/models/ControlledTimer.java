package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Sync;
import java.util.Comparator;
import java.util.Date;
import java.util.PriorityQueue;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A {@link Timer} whose thread is a controlled one.
 *
 * <p>A delay ends when nothing else can happen, and tasks become due in the order of their times.
 */
@SuppressWarnings("JavaUtilDate") // the class's own type
public class ControlledTimer extends Timer {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Sync sync = new Sync("timer", this);
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(
                    Comparator.comparingLong((Entry each) -> each.due)
                            .thenComparingLong(each -> each.number));
    private long numbers;
    private boolean cancelled;

    private static final class Entry {
        private final TimerTask task;
        private final TimerTasks state;
        private final long number;
        private long due;

        Entry(TimerTask task, TimerTasks state, long number, long due) {
            this.task = task;
            this.state = state;
            this.number = number;
            this.due = due;
        }
    }

    /** Like {@link Timer#Timer()}. */
    public ControlledTimer() {
        this(nextName(), false);
    }

    /** Like {@link Timer#Timer(boolean)}. */
    public ControlledTimer(boolean daemon) {
        this(nextName(), daemon);
    }

    /** Like {@link Timer#Timer(String)}. */
    public ControlledTimer(String name) {
        this(name, false);
    }

    /** Like {@link Timer#Timer(String, boolean)}. */
    public ControlledTimer(String name, boolean daemon) {
        super(name, true);
        // The JDK's own thread has nothing to do.
        super.cancel();
        ControlledThread thread = new ControlledThread(this::work, name);
        thread.setDaemon(daemon);
        thread.start();
    }

    private static String nextName() {
        Execution run = Execution.running();
        int number = run.attachment(ControlledTimer.class) instanceof Integer last ? last + 1 : 0;
        run.attach(ControlledTimer.class, number);
        return "Timer-" + number;
    }

    @Override
    public void schedule(TimerTask task, long delay) {
        add(task, nanos(delay), 0);
    }

    @Override
    public void schedule(TimerTask task, long delay, long period) {
        add(task, nanos(delay), -nanosOfPeriod(period));
    }

    @Override
    public void schedule(TimerTask task, Date time) {
        add(task, until(time), 0);
    }

    @Override
    public void schedule(TimerTask task, Date first, long period) {
        add(task, until(first), -nanosOfPeriod(period));
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        add(task, nanos(delay), nanosOfPeriod(period));
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, Date first, long period) {
        add(task, until(first), nanosOfPeriod(period));
    }

    private static long nanos(long delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        return Math.min(delay, Long.MAX_VALUE / NANOS_PER_MILLI / 2) * NANOS_PER_MILLI;
    }

    private static long nanosOfPeriod(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
        return nanos(period);
    }

    private static long until(Date time) {
        return nanos(Math.max(0, time.getTime() - Systems.currentTimeMillis()));
    }

    private void add(TimerTask task, long delay, long period) {
        Execution run = Steps.update(sync, "schedule");
        if (cancelled) {
            throw new IllegalStateException("Timer already cancelled.");
        }
        TimerTasks state = TimerTasks.of(run, task);
        if (!state.schedule(period)) {
            throw new IllegalStateException("Task already scheduled or cancelled");
        }
        entries.add(new Entry(task, state, ++numbers, run.nanoTime() + delay));
    }

    private void work() {
        try {
            for (Entry entry = next(); entry != null; entry = next()) {
                entry.task.run();
            }
        } finally {
            // A task that throws ends the timer.
            cancelled = true;
            entries.clear();
        }
    }

    /** The next entry once it is due, or null when there will be none. */
    private Entry next() {
        Execution run = Execution.running();
        while (true) {
            Entry first = entries.peek();
            long wait = first == null ? 0 : first.due - run.nanoTime();
            if (wait <= 0) {
                run.perform(
                        Steps.when(
                                sync,
                                Kind.WRITE,
                                "wait for a task",
                                () -> !entries.isEmpty() || cancelled));
            } else {
                run.performTimedUninterruptibly(
                        Steps.when(
                                sync,
                                Kind.WRITE,
                                "wait for the time",
                                () -> entries.peek() != first),
                        wait);
            }
            sync.update(run.self());
            if (cancelled) {
                return null;
            }
            Entry due = entries.peek();
            if (due != null && due.due <= run.nanoTime()) {
                entries.poll();
                if (taken(run, due)) {
                    return due;
                }
            }
        }
    }

    /** Whether a task that is due is still to be run; a periodic one is put back for next time. */
    private boolean taken(Execution run, Entry entry) {
        if (entry.state.isCancelled()) {
            return false;
        }
        long period = entry.state.take(entry.due);
        if (period != 0) {
            entry.due = period > 0 ? entry.due + period : run.nanoTime() - period;
            entries.add(entry);
        }
        return true;
    }

    @Override
    public void cancel() {
        if (sync != null && Execution.current() != null) {
            Steps.update(sync, "cancel");
            cancelled = true;
            entries.clear();
        }
    }

    @Override
    public int purge() {
        Steps.update(sync, "purge");
        int before = entries.size();
        entries.removeIf(each -> each.state.isCancelled());
        return before - entries.size();
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
