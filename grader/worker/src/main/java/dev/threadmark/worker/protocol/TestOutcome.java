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
    GRADER_FAULT;

    /** Whether it shows a fault in what is tested; a body that throws or never ends shows none. */
    public boolean isFault() {
        return switch (this) {
            case FAILED, RACE, DEADLOCK, LEAKED_THREAD -> true;
            case PASSED, EXCEPTION, TIMEOUT, NOT_RUN, INCONCLUSIVE, GRADER_FAULT -> false;
        };
    }
}
