package dev.threadmark.app.run;

/** The grader or its machine failed; the submission has no score, and a retry makes sense. */
public final class InfrastructureException extends Exception {
    private static final long serialVersionUID = 1;

    /** Says what failed. */
    public InfrastructureException(String message) {
        super(message);
    }

    /** Says what failed and why. */
    public InfrastructureException(String message, Throwable cause) {
        super(message, cause);
    }
}
