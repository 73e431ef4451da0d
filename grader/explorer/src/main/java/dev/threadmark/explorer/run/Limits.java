package dev.threadmark.explorer.run;

import java.util.Set;

/**
 * What bounds one schedule.
 *
 * @param steps the highest number of steps
 * @param seed feeds the program's own random numbers
 * @param switchAt numbers of the fields whose plain accesses are switch points; races on these are
 *     known and no faults any more
 * @param spurious how many spurious wake-ups each thread may have
 * @param mayExit whether the program may end itself before its main does, with status 0
 */
public record Limits(int steps, long seed, Set<Integer> switchAt, int spurious, boolean mayExit) {
    /** Copies the set. */
    public Limits {
        switchAt = Set.copyOf(switchAt);
    }

    /** The same with another number of steps. */
    public Limits withSteps(int number) {
        return new Limits(number, seed, switchAt, spurious, mayExit);
    }

    /** The same with spurious wake-ups. */
    public Limits withSpurious(int number) {
        return new Limits(steps, seed, switchAt, number, mayExit);
    }

    /** The same with switch points at the accesses of some fields. */
    public Limits switchingAt(Set<Integer> fields) {
        return new Limits(steps, seed, fields, spurious, mayExit);
    }
}
