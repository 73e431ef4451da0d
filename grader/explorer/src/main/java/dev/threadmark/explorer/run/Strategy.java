package dev.threadmark.explorer.run;

/** Decides at each switch point which thread goes on. */
public interface Strategy {
    /**
     * Chooses the thread that performs its pending operation next.
     *
     * @param execution the running schedule
     * @param enabled the threads that can go on, by number; only the first {@code count} count
     * @param count how many there are, at least 1
     * @return one of them, or null to cut the schedule short because nothing new can follow
     */
    Strand choose(Execution execution, Strand[] enabled, int count);

    /** Nobody can go on: the schedule has ended. */
    default void stuck(Execution execution) {}
}
