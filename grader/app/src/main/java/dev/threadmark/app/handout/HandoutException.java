package dev.threadmark.app.handout;

/** Why no handout was written; the message is for the instructor. */
public final class HandoutException extends Exception {
    private static final long serialVersionUID = 1;

    HandoutException(String message) {
        super(message);
    }
}
