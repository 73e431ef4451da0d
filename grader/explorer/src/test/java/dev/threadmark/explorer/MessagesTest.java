package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @Test
    void bothCataloguesSayTheSameThings() throws IOException {
        Set<String> chinese = keys("messages_zh_CN.properties");
        // The words of a trace are English already.
        chinese.removeIf(key -> key.startsWith("kind.") || key.startsWith("action."));

        assertEquals(keys("messages.properties"), chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "en, lock Main.lock, lock Main.lock",
        "zh-CN, lock Main.lock, \u9501 Main.lock",
        "zh-CN, read-write lock Main.lock, \u8bfb\u5199\u9501 Main.lock",
        "zh-CN, interrupt flag of a b, a b \u7684\u4e2d\u65ad\u6807\u5fd7",
        "zh-CN, thread lock lock, \u7ebf\u7a0b lock lock",
        "zh-CN, Main.lock, Main.lock",
        "zh-CN, lock, lock",
        "zh-CN, '', ''"
    })
    void namesObjectsInTheReadersLanguage(String language, String object, String expected) {
        assertEquals(expected, new Messages(Locale.forLanguageTag(language)).object(object));
    }

    @ParameterizedTest
    @CsvSource({
        "en, count down, count down",
        "zh-CN, count down, \u8ba1\u6570\u51cf\u4e00",
        "zh-CN, getAndAdd, getAndAdd"
    })
    void namesActionsInTheReadersLanguage(String language, String action, String expected) {
        assertEquals(expected, new Messages(Locale.forLanguageTag(language)).action(action));
    }

    private static Set<String> keys(String catalogue) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(catalogue);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
