package dev.threadmark.app.report;

/**
 * ANSI colours, or none.
 *
 * @param on whether to colour
 */
public record Colours(boolean on) {
    /** What went well. */
    public String good(String text) {
        return in("32", text);
    }

    /** What went wrong. */
    public String bad(String text) {
        return in("31", text);
    }

    /** What a person has to decide. */
    public String doubtful(String text) {
        return in("33", text);
    }

    /** Headings. */
    public String strong(String text) {
        return in("1", text);
    }

    private String in(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
