package dev.threadmark.app.cli;

/** The exit codes that courses and CI rely on. */
public final class ExitCodes {
    /** Done; a low score is not an error. */
    public static final int DONE = 0;

    /** {@code check} or {@code explore} found something, or {@code --fail-under} is unmet. */
    public static final int FOUND = 1;

    /** The command line or the pack is wrong. */
    public static final int USAGE = 2;

    /** The grader's own fault; a retry makes sense. */
    public static final int INFRASTRUCTURE = 3;

    private ExitCodes() {}
}
