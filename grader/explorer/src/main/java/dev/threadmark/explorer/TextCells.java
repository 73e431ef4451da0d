package dev.threadmark.explorer;

import java.util.ArrayList;
import java.util.List;

/** Fits text into a number of terminal cells. */
final class TextCells {
    private static final String CUT = "...";

    private TextCells() {}

    /** Cuts text that is too long, and says so with three dots. */
    static String fit(String text, int cells) {
        return TextWidth.of(text) <= cells ? text : prefix(text, cells - CUT.length()) + CUT;
    }

    /** Fills up with spaces. */
    static String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - TextWidth.of(text)));
    }

    /** Breaks text into lines, at spaces where there are any. */
    static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (TextWidth.of(rest) > cells) {
            String head = prefix(rest, cells);
            int space = head.lastIndexOf(' ');
            String line = space > cells / 2 ? head.substring(0, space) : head;
            lines.add(line.stripTrailing());
            rest = rest.substring(line.length()).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /**
     * A head with its effects behind it, or each below it when they do not fit beside a good part;
     * the effects alone without a head.
     */
    static List<String> rows(String head, List<String> effects, int cells) {
        if (head.isEmpty()) {
            return effects.stream().map(effect -> fit(effect, cells)).toList();
        }
        if (effects.size() == 1) {
            int room = cells - TextWidth.of(effects.get(0)) - 2;
            if (room >= Math.min(TextWidth.of(head), cells / 2)) {
                String shown = fit(head, room);
                return List.of(pad(shown, room) + "  " + effects.get(0));
            }
        }
        List<String> rows = new ArrayList<>(List.of(fit(head, cells)));
        effects.forEach(effect -> rows.add(fit("  " + effect, cells)));
        return rows;
    }

    private static String prefix(String text, int cells) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += TextWidth.of(codePoint);
            if (used > cells) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return text.substring(0, at);
    }
}
