package dev.threadmark.app.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The texts that people read, by key, in one language.
 *
 * <p>Texts are {@link MessageFormat} patterns: an apostrophe is written twice. A key that Chinese
 * lacks falls back to English; a test keeps both languages complete.
 */
public final class Messages {
    /** The files of the catalogue, one per area, so that a change stays small. */
    static final List<String> AREAS =
            List.of("rules", "gate", "intake", "report", "cli", "handout", "github");

    private final Locale locale;
    private final Properties texts;

    private Messages(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** Loads the catalogue of a language; every language but Chinese is English. */
    public static Messages of(Locale locale) {
        Properties texts = new Properties();
        AREAS.forEach(area -> load(texts, area + ".properties"));
        if (locale.getLanguage().equals("zh")) {
            AREAS.forEach(area -> load(texts, area + "_zh_CN.properties"));
        }
        return new Messages(locale, texts);
    }

    private static void load(Properties into, String name) {
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("message file missing: " + name);
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns a text with its arguments filled in; numbers stay plain digits.
     *
     * @throws IllegalArgumentException when the catalogue has no such key
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i] instanceof Number ? arguments[i].toString() : arguments[i];
        }
        return new MessageFormat(pattern, locale).format(plain);
    }
}
