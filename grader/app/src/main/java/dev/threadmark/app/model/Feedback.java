package dev.threadmark.app.model;

/**
 * One thing that a student is told: the fact first, then at most one next step.
 *
 * @param message the fact
 * @param hint one next step, or null
 * @param file the source file as the user named it, with forward slashes, or null
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 */
public record Feedback(String message, String hint, String file, int line, int column) {
    /** Feedback on a whole file or on no file at all. */
    public static Feedback of(String message, String hint, String file) {
        return new Feedback(message, hint, file, 0, 0);
    }
}
