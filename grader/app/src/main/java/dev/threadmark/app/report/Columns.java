package dev.threadmark.app.report;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal characters take. */
final class Columns {
    private static final Set<UnicodeScript> WIDE_SCRIPTS =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeBlock> WIDE_BLOCKS =
            Set.of(
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
                    UnicodeBlock.EMOTICONS,
                    UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
                    UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS,
                    UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS);
    private static final int FIRST_HALF_WIDTH = 0xFF61;
    private static final int LAST_HALF_WIDTH = 0xFFDC;

    private Columns() {}

    /** Blanks that take as many columns as a text; tabs stay what they are. */
    static String blankFor(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(columns(c))));
        return blank.toString();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (codePoint >= FIRST_HALF_WIDTH && codePoint <= LAST_HALF_WIDTH) {
            return 1;
        }
        boolean wide =
                WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint))
                        || WIDE_BLOCKS.contains(UnicodeBlock.of(codePoint));
        return wide ? 2 : 1;
    }
}
