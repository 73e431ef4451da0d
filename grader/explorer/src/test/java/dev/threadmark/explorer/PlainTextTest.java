package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void leavesWordsOfAnyLanguageAlone() {
        String text = "balance = 13\n\t余额 – עברית \uD83D\uDE00";
        assertSame(text, PlainText.of(text));
        assertNull(PlainText.of(null));
    }

    @Test
    void writesOutWhatSteersATerminal() {
        assertEquals("\\u001B[2Jok\\u0007\\u009B", PlainText.of("\u001B[2Jok\u0007\u009B"));
        assertEquals("50 points\\u000D100", PlainText.of("50 points\r100"));
        assertEquals("one\ntwo\\u0000", PlainText.of("one\r\ntwo\0"));
    }

    /** Trojan Source (Boucher and Anderson, 2021). */
    @Test
    void writesOutWhatReordersOrHides() {
        assertEquals("a\\u202Eb\\u2066c\\u200Bd", PlainText.of("a\u202Eb\u2066c\u200Bd"));
        assertEquals("\\uD800", PlainText.of("\uD800"));
    }
}
