package dev.threadmark.app.cli;

import dev.threadmark.explorer.TextWidth;

/** Columns of a table on a terminal, where a Chinese character takes two cells. */
final class Columns {
    private Columns() {}

    /** The text, filled with spaces up to this number of cells. */
    static String left(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - TextWidth.of(text)));
    }
}
