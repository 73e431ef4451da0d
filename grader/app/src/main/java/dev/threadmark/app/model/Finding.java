package dev.threadmark.app.model;

import dev.threadmark.explorer.PlainText;

/**
 * One fault that a static rule found.
 *
 * @param rule the rule's id, such as {@code LK01}
 * @param severity its weight
 * @param file the source file as the user named it, with forward slashes
 * @param line from 1
 * @param column from 1
 * @param message the fact, in the student's own names and lines
 * @param hint one next step, or an empty string
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        int line,
        int column,
        String message,
        String hint) {
    /** Takes nothing over that steers a terminal. */
    public Finding {
        file = PlainText.of(file);
        message = PlainText.of(message);
        hint = PlainText.of(hint);
    }
}
