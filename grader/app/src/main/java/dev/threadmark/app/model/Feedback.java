package dev.threadmark.app.model;

import dev.threadmark.explorer.PlainText;

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
    /** Takes nothing over that steers a terminal. */
    public Feedback {
        message = PlainText.of(message);
        hint = PlainText.of(hint);
        file = PlainText.of(file);
    }

    /** Feedback on a whole file or on no file at all. */
    public static Feedback of(String message, String hint, String file) {
        return new Feedback(message, hint, file, 0, 0);
    }
}
