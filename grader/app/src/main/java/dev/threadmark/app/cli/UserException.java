package dev.threadmark.app.cli;

/** Something that whoever typed the command can mend; its message says what and how. */
final class UserException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UserException(String message) {
        super(message);
    }
}
