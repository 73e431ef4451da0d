package dev.threadmark.explorer;

/** What an exploration found. */
public enum Outcome {
    /** No schedule that was run shows a fault. */
    PASSED,
    /** An assertion failed (an {@link AssertionError} in any thread). */
    FAILED,
    /**
     * Two accesses of one location, at least one a write, with no happens-before order between
     * them.
     */
    RACE,
    /** Threads wait for what nobody can do any more; a lost wake-up is one of these. */
    DEADLOCK,
    /** Any other throwable left a thread. */
    EXCEPTION,
    /** Threads run on without progress and nobody can end it (a livelock). */
    TIMEOUT,
    /** Threads were still running when the main thread had ended. */
    LEAKED_THREAD,
    /** The program uses what the explorer does not model; neither passed nor failed. */
    INCONCLUSIVE
}
