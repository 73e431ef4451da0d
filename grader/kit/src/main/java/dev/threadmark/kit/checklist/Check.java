package dev.threadmark.kit.checklist;

import java.util.Objects;

/**
 * One line of the checklist.
 *
 * @param name what is checked, for a reader
 * @param state how it ended
 * @param fact what was seen when it did not pass, maybe of several lines; else empty
 * @param place the line where it was seen, such as {@code SharedBalance.java:31}, or empty
 * @param detail the schedule that shows it, of several lines, or empty
 * @param hint one next step, or empty
 */
record Check(String name, State state, String fact, String place, String detail, String hint) {
    /** How a check ended. */
    enum State {
        PASSED,
        FAILED,
        /** Neither passed nor failed: the test cannot judge this code. */
        UNDECIDED,
        /** It was skipped. */
        NOT_RUN
    }

    /** Refuses nulls. */
    Check {
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
        Objects.requireNonNull(fact);
        Objects.requireNonNull(place);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(hint);
    }
}
