package dev.threadmark.explorer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The explorer's sentences for learners, in English and Simplified Chinese. */
final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Locale locale) {
        this.locale = locale;
        bundle =
                ResourceBundle.getBundle(
                        "dev.threadmark.explorer.messages",
                        locale,
                        Messages.class.getClassLoader(),
                        NO_FALLBACK);
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String passed(int schedules, boolean exhaustive, int preemptions) {
        if (exhaustive) {
            return get("passed.exhaustive", schedules);
        }
        return preemptions < 0
                ? get("passed.some", schedules)
                : get("passed.bounded", schedules, preemptions);
    }
}
