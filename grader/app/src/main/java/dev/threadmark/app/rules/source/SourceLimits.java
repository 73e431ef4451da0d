package dev.threadmark.app.rules.source;

import dev.threadmark.app.rules.source.UnreadableSourceException.Reason;

/**
 * Refuses sources that nobody writes by hand before the parser meets them.
 *
 * <p>The parser looks ahead without bound at lambdas and generics, so that a few dozen nested ones
 * take minutes. The limits are counts, never times: the answer is the same on every machine.
 */
final class SourceLimits {
    static final int MOST_CHARACTERS = 1_000_000;
    static final int LONGEST_LINE = 20_000;
    static final int DEEPEST_BRACKETS = 200;
    static final int DEEPEST_LAMBDAS = 10;

    private SourceLimits() {}

    static void check(String text) throws UnreadableSourceException {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableSourceException(
                    Reason.TOO_LARGE, 1, 1, String.valueOf(MOST_CHARACTERS));
        }
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                throw new UnreadableSourceException(
                        Reason.LINE_TOO_LONG, line, 1, String.valueOf(LONGEST_LINE));
            }
        }
    }
}
