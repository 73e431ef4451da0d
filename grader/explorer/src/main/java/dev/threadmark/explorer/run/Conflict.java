package dev.threadmark.explorer.run;

/**
 * Two accesses of one variable that nothing orders.
 *
 * @param variable the variable
 * @param first the thread of the earlier access
 * @param firstWrites whether the earlier access is a write
 * @param firstAt where the earlier access is, or null in a schedule that is not recorded
 * @param second the thread of the later access
 * @param secondWrites whether the later access is a write
 * @param secondAt where the later access is
 */
public record Conflict(
        Variable variable,
        Strand first,
        boolean firstWrites,
        Place firstAt,
        Strand second,
        boolean secondWrites,
        Place secondAt) {}
