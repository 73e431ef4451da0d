package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Strategy;

/** A strategy over many schedules. */
public interface Search extends Strategy {
    /**
     * Called before every schedule.
     *
     * @return false when no schedule is left
     */
    boolean next();

    /** Whether every schedule that this search leaves out is equal to one it ran. */
    boolean complete();
}
