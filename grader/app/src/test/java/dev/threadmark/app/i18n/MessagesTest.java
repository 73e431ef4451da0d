package dev.threadmark.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    static Iterable<String> areas() {
        return Messages.AREAS;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameTextsWithTheSameArguments(String area) throws IOException {
        Properties english = load(area + ".properties");
        Properties chinese = load(area + "_zh_CN.properties");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
        }
    }

    private static int arguments(String pattern) {
        Format[] formats = new MessageFormat(pattern).getFormatsByArgumentIndex();
        return formats.length;
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void fillsInNumbersAsPlainDigits() {
        assertTrue(
                Messages.of(Locale.ENGLISH)
                        .text("report.score", 1234, 5000)
                        .contains("1234 of 5000"));
    }

    @Test
    void speaksChinese() {
        assertTrue(
                Messages.of(Locale.SIMPLIFIED_CHINESE).text("report.score", 1, 2).contains("得分"));
    }

    @Test
    void refusesAnUnknownKey() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Messages.of(Locale.ENGLISH).text("no.such.key"));
    }
}
