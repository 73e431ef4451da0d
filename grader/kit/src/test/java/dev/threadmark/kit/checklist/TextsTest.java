package dev.threadmark.kit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(
                load("messages.properties").keySet(), load("messages_zh_CN.properties").keySet());
    }

    private static Properties load(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            texts.load(in);
        }
        return texts;
    }
}
