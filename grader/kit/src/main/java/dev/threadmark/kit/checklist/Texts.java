package dev.threadmark.kit.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The checklist's texts in one language: English, or Simplified Chinese for any Chinese locale. */
final class Texts {
    private final Locale locale;
    private final Properties patterns = new Properties();

    Texts(Locale locale) {
        this.locale = locale;
        load("messages.properties");
        if (locale.getLanguage().equals("zh")) {
            load("messages_zh_CN.properties");
        }
    }

    private void load(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text with its arguments, a {@link MessageFormat} pattern, filled in. */
    String text(String key, Object... arguments) {
        return new MessageFormat(patterns.getProperty(key), locale).format(arguments);
    }
}
