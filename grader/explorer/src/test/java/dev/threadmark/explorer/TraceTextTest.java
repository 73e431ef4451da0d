package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts as a learner sees them, kept as golden files. */
class TraceTextTest {
    private static final int WIDTH = 80;

    /** Stands for the sources, whose lines move; the golden files must not. */
    private static final SourceLines SOURCES = (file, line) -> "the source of the line";

    @ParameterizedTest
    @CsvSource({
        "LostUpdate, en, lost-update.txt",
        "LostUpdate, zh-CN, lost-update_zh_CN.txt",
        "OppositeOrder, en, opposite-order.txt",
        "OppositeOrder, zh-CN, opposite-order_zh_CN.txt",
        "PlainFlag, en, plain-flag.txt",
        "PlainFlag, zh-CN, plain-flag_zh_CN.txt",
        "MissedSignal, en, missed-signal.txt",
        "MissedSignal, zh-CN, missed-signal_zh_CN.txt",
        "SpinForEver, en, spin-for-ever.txt",
        "SpinForEver, zh-CN, spin-for-ever_zh_CN.txt",
        "UpgradedLock, en, upgraded-lock.txt",
        "UpgradedLock, zh-CN, upgraded-lock_zh_CN.txt",
        "LeakedPool, en, leaked-pool.txt",
        "LeakedPool, zh-CN, leaked-pool_zh_CN.txt"
    })
    void laysOutTheFaultAsInTheGoldenFile(String program, String language, String golden)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String text = new TraceText(WIDTH, SOURCES, locale).render(explore(program, locale));

        assertEquals(read(golden), withoutLines(text));
    }

    @Test
    void fitsATerminal() {
        String text =
                new TraceText(WIDTH, SOURCES, Locale.ENGLISH)
                        .render(explore("LostUpdate", Locale.ENGLISH));

        List<String> lines = text.lines().toList();
        assertTrue(lines.size() <= 24, text);
        assertTrue(lines.stream().allMatch(line -> TextWidth.of(line) <= WIDTH), text);
    }

    @Test
    void keepsColumnsAlignedBehindWideCharacters() {
        List<TraceStep> steps =
                List.of(
                        new TraceStep("\u7532", "lock", "\u9501", null, "Main.java", 1),
                        new TraceStep("\u4e59", "lock", "\u9501", null, "Main.java", 2),
                        new TraceStep("\u7532", "unlock", "\u9501", null, "Main.java", 3));
        Exploration found =
                new Exploration(
                        Outcome.FAILED, "\u4f59\u989d", 1, 1, false, null, null, steps, null, null);
        SourceLines wide = (file, line) -> "\u4f59\u989d.\u52a0(" + line + ");";

        List<String> rows =
                new TraceText(WIDTH, wide, Locale.SIMPLIFIED_CHINESE)
                        .render(found)
                        .lines()
                        .filter(line -> line.contains("): ") || line.contains(": \u4f59"))
                        .toList();

        assertEquals(3, rows.size(), rows::toString);
        assertEquals(41, TextWidth.of(rows.get(1).substring(0, rows.get(1).indexOf("2:"))));
        assertEquals(40, TextWidth.of(rows.get(2).substring(0, rows.get(2).indexOf(" <"))) + 1);
        assertTrue(rows.stream().allMatch(line -> TextWidth.of(line) <= WIDTH));
    }

    private static Exploration explore(String program, Locale locale) {
        Settings settings = new Settings(3, 20_000, 200_000, 1, locale, true);
        return new Explorer(ClassPath.PROGRAMS, TraceTextTest.class.getClassLoader(), settings)
                .explore(ExplorerTest.main(program));
    }

    /** Line numbers and checksums change with every edit of the program under test. */
    private static String withoutLines(String text) {
        return text.replaceAll("Classics.java:\\d+", "Classics.java:NN")
                .replaceAll("(?m)\\b\\d+: the source", "NN: the source")
                .replaceAll("\\b[0-9a-f]{5,8}-", "sum-");
    }

    private static String read(String golden) throws IOException {
        try (InputStream in = TraceTextTest.class.getResourceAsStream("golden/" + golden)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
