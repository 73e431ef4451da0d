package dev.threadmark.app.rules.path;

/** A body has more paths than the analysis follows. */
final class PathLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PathLimitException() {
        super(null, null, false, false);
    }
}
