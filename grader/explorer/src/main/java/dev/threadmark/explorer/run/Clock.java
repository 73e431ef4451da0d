package dev.threadmark.explorer.run;

/** The virtual time of one schedule, in nanoseconds since it began. */
final class Clock {
    /** A loop that waits for a point in time reaches it within some thousand looks. */
    private static final int LOOKS_WITHOUT_HURRY = 100;

    private static final int MOST_HURRY = 40;

    private final Sync sync = new Sync("clock", null);
    private long nanos;
    private int looks;

    long nanos() {
        return nanos;
    }

    /** The operation of looking at it: who looks later sees more. */
    Op look() {
        return new Op(sync, Kind.WRITE, "look at clock");
    }

    /** Runs on for a thread that looks at it; the more often that happens, the faster. */
    long looked() {
        int hurry = Math.max(0, ++looks - LOOKS_WITHOUT_HURRY) / LOOKS_WITHOUT_HURRY;
        nanos += 1L << Math.min(hurry, MOST_HURRY);
        return nanos;
    }

    /** The time so many nanoseconds from now, or the end of time. */
    long in(long nanoseconds) {
        long time = nanos + nanoseconds;
        return time < 0 ? Long.MAX_VALUE : time;
    }

    void advanceTo(long time) {
        nanos = Math.max(nanos, time);
    }
}
