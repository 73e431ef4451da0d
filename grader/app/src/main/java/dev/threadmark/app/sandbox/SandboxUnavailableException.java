package dev.threadmark.app.sandbox;

/** No sandbox works here although one is required; the message says what to do. */
public final class SandboxUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    SandboxUnavailableException(String message) {
        super(message);
    }
}
