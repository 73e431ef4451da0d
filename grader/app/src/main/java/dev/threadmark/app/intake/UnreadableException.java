package dev.threadmark.app.intake;

import dev.threadmark.app.model.Feedback;

/** The submission as a whole cannot be read; the student's to repair. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Feedback feedback;

    UnreadableException(Feedback feedback) {
        super(feedback.message());
        this.feedback = feedback;
    }

    Feedback feedback() {
        return feedback;
    }
}
