package dev.threadmark.explorer.run;

import java.util.Set;

/**
 * What bounds one schedule.
 *
 * @param steps the highest number of steps
 * @param seed feeds the program's own random numbers
 * @param racesAreFaults whether a data race ends the schedule
 * @param switchAt numbers of the fields whose plain accesses are switch points too
 * @param spurious how many spurious wake-ups a schedule may contain
 */
public record Limits(
        int steps, long seed, boolean racesAreFaults, Set<Integer> switchAt, int spurious) {
    /** Copies the set. */
    public Limits {
        switchAt = Set.copyOf(switchAt);
    }
}
