package dev.threadmark.app.model;

/** How a criterion ended. */
public enum Outcome {
    /** Held. */
    PASSED,
    /** An assertion failed. */
    FAILED,
    /** A data race. */
    RACE,
    /** Threads wait for what nobody can do any more. */
    DEADLOCK,
    /** Something else than an assertion was thrown. */
    EXCEPTION,
    /** Ran on without end. */
    TIMEOUT,
    /** Left a thread running. */
    LEAKED_THREAD,
    /** A static rule was broken. */
    VIOLATION,
    /** Was not run; it earns nothing, unless another criterion charges the same fault. */
    NOT_RUN,
    /** Cannot be judged; a person decides. */
    INCONCLUSIVE
}
