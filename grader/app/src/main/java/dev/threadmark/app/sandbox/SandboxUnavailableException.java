package dev.threadmark.app.sandbox;

public final class SandboxUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    public SandboxUnavailableException(String message) {
        super(message);
    }
}
