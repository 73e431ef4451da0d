package dev.threadmark.worker.protocol;

/** How one test ended. */
public enum TestOutcome {
    PASSED,
    FAILED,
    RACE,
    DEADLOCK,
    EXCEPTION,
    TIMEOUT,
    LEAKED_THREAD,
    NOT_RUN,
    INCONCLUSIVE,
    /** The grader failed by itself; nothing is known of the program. */
    GRADER_FAULT
}
