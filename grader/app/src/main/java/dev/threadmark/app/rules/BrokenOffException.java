package dev.threadmark.app.rules;

/** Work on a source that did not come to its end. */
final class BrokenOffException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean tooLong;
    private final String failure;

    BrokenOffException(boolean tooLong, String failure) {
        this(tooLong, failure, null);
    }

    BrokenOffException(boolean tooLong, String failure, Throwable cause) {
        super(tooLong ? "too much processor time" : failure, cause);
        this.tooLong = tooLong;
        this.failure = failure;
    }

    /** The end of the message key. */
    String key() {
        return tooLong ? "too-hard" : "failed";
    }

    /** The name of what was thrown; empty when the work took too long. */
    String failure() {
        return failure;
    }
}
