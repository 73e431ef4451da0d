package dev.threadmark.explorer;

/**
 * Text of a stranger's as it may be shown: what would steer a terminal, or show in another order
 * than it is stored, is written out as an escape such as <code>\\u001B</code>.
 *
 * <p>Names are no exception: a Java identifier may hold most control characters.
 */
public final class PlainText {
    private PlainText() {}

    /** The same text when it holds nothing of the kind; null for null. */
    public static String of(String text) {
        if (text == null || text.codePoints().allMatch(PlainText::isPlain)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\n")
                .codePoints()
                .forEach(
                        point -> {
                            if (isPlain(point)) {
                                plain.appendCodePoint(point);
                            } else {
                                plain.append(String.format("\\u%04X", point));
                            }
                        });
        return plain.toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            // Joiners shape letters and emoji; the other format characters reorder or hide.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            case Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
