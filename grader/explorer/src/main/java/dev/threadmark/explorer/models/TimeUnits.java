package dev.threadmark.explorer.models;

import java.util.concurrent.TimeUnit;

/** What of {@link TimeUnit} waits. */
public final class TimeUnits {
    private TimeUnits() {}

    public static void sleep(TimeUnit unit, long timeout) throws InterruptedException {
        if (timeout > 0) {
            Threads.sleepNanos(unit.toNanos(timeout));
        }
    }

    public static void timedJoin(TimeUnit unit, Thread thread, long timeout)
            throws InterruptedException {
        if (timeout > 0) {
            Threads.joinNanos(thread, unit.toNanos(timeout));
        }
    }
}
