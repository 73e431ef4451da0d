package dev.threadmark.app.report;

import dev.threadmark.explorer.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks long lines between words, and between Chinese characters, which have no spaces; never
 * before a closing mark or after an opening one.
 */
final class Wrapping {
    private static final String CLOSING = "，。、；：！？）》”";
    private static final String OPENING = "（《“";
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?<= )|(?<=[\\p{IsHan}%1$s])(?![ %1$s])|(?<![%2$s])(?=\\p{IsHan})"
                            .formatted(CLOSING, OPENING));

    private Wrapping() {}

    /** The lines of a text, one at least; none takes more cells than this unless a word does. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrap(String line, int width, List<String> lines) {
        StringBuilder current = new StringBuilder();
        for (String piece : BREAK.split(line)) {
            int cells = TextWidth.of(current.toString()) + TextWidth.of(piece.stripTrailing());
            if (cells > width && !current.isEmpty()) {
                lines.add(current.toString().stripTrailing());
                current.setLength(0);
            }
            current.append(piece);
        }
        lines.add(current.toString().stripTrailing());
    }
}
