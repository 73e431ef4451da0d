package dev.threadmark.explorer.run;

import java.util.Arrays;

/**
 * A vector clock: for each thread, how much of it happens before a point, and how much virtual time
 * has passed by then.
 */
public final class VectorClock {
    private int[] times = new int[4];
    private long nanos;

    /** The component of one thread, 0 when nothing of it is known. */
    public int get(int thread) {
        return thread < times.length ? times[thread] : 0;
    }

    /** Sets the component of one thread. */
    public void set(int thread, int time) {
        grow(thread + 1);
        times[thread] = time;
    }

    /** Advances one thread's own component. */
    public void tick(int thread) {
        set(thread, get(thread) + 1);
    }

    /** The virtual time that has certainly passed, in nanoseconds since the schedule began. */
    public long nanos() {
        return nanos;
    }

    /** Notes that the virtual time is at least this. */
    public void reach(long time) {
        nanos = Math.max(nanos, time);
    }

    /** Takes the maximum of both clocks, component by component. */
    public void join(VectorClock other) {
        reach(other.nanos);
        int[] theirs = other.times;
        grow(theirs.length);
        for (int i = 0; i < theirs.length; i++) {
            if (theirs[i] > times[i]) {
                times[i] = theirs[i];
            }
        }
    }

    /** Forgets everything. */
    public void clear() {
        Arrays.fill(times, 0);
        nanos = 0;
    }

    /** The first thread whose component exceeds the other clock's, or -1 when there is none. */
    public int firstBeyond(VectorClock other) {
        for (int i = 0; i < times.length; i++) {
            if (times[i] > other.get(i)) {
                return i;
            }
        }
        return -1;
    }

    private void grow(int size) {
        if (size > times.length) {
            times = Arrays.copyOf(times, Math.max(size, times.length * 2));
        }
    }
}
