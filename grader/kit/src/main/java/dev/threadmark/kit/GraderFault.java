package dev.threadmark.kit;

/** The kit or the explorer failed by itself: says nothing about the code under test. */
public final class GraderFault extends Error {
    private static final long serialVersionUID = 1;

    GraderFault(Throwable cause) {
        super("the grader failed: " + cause, cause);
    }
}
