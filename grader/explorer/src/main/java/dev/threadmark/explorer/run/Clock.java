package dev.threadmark.explorer.run;

/**
 * The virtual time of one schedule, in nanoseconds since it began.
 *
 * <p>Time passes for each thread by its own sleeps and those that happen before what it does; a
 * sleep of one thread and a step of another still commute. Only a time limit that runs out moves
 * the time of all.
 */
final class Clock {
    /** A loop that waits for a point in time reaches it within some thousand looks. */
    private static final int LOOKS_WITHOUT_HURRY = 100;

    private static final int MOST_HURRY = 40;

    private final Sync sync = new Sync("clock", null);

    /** When the last time limit ran out. */
    private long ranOut;

    /** What was seen last. */
    private long shown;

    private int looks;

    /** The time for a thread. */
    long now(Strand strand) {
        return Math.max(ranOut, strand.clock().nanos());
    }

    /** The operation of looking at it: who looks later sees more. */
    Op look() {
        return new Op(sync, Kind.WRITE, "look at clock");
    }

    /** Runs on for a thread that looks at it; the more often that happens, the faster. */
    long looked(Strand strand) {
        int hurry = Math.max(0, ++looks - LOOKS_WITHOUT_HURRY) / LOOKS_WITHOUT_HURRY;
        shown = after(Math.max(shown, now(strand)), 1L << Math.min(hurry, MOST_HURRY));
        strand.clock().reach(shown);
        return shown;
    }

    /** The time so many nanoseconds from now, or the end of time. */
    long in(Strand strand, long nanoseconds) {
        return after(now(strand), nanoseconds);
    }

    private static long after(long time, long nanoseconds) {
        return time > Long.MAX_VALUE - nanoseconds ? Long.MAX_VALUE : time + nanoseconds;
    }

    void ranOutAt(long time) {
        ranOut = Math.max(ranOut, time);
    }
}
