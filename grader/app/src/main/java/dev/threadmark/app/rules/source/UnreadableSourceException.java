package dev.threadmark.app.rules.source;

/** A source that the rules refuse or cannot parse. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        SYNTAX,
        TOO_DEEP,
        TOO_LARGE,
        LINE_TOO_LONG;

        /** The end of the message key. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final int line;
    private final int column;
    private final String detail;

    UnreadableSourceException(Reason reason, int line, int column, String detail) {
        super(reason + " at " + line + ":" + column);
        this.reason = reason;
        this.line = line;
        this.column = column;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }

    /** What the parser met, or the limit that was passed. */
    public String detail() {
        return detail;
    }
}
