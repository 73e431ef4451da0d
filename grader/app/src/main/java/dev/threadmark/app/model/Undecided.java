package dev.threadmark.app.model;

import dev.threadmark.explorer.PlainText;

/**
 * A place that a static rule cannot judge; its points are set apart for a person.
 *
 * @param rule the rule's id
 * @param file the source file as the user named it, with forward slashes
 * @param line from 1
 * @param reason why, for a learner
 */
public record Undecided(String rule, String file, int line, String reason) {
    /** Takes nothing over that steers a terminal. */
    public Undecided {
        file = PlainText.of(file);
        reason = PlainText.of(reason);
    }
}
