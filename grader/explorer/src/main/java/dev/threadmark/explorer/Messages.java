package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Gap;
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

    /** What a step does, such as {@code count down}, in the reader's language. */
    String action(String action) {
        String key = key("action.", action);
        return bundle.containsKey(key) ? bundle.getString(key) : action;
    }

    /**
     * A synchronisation object, such as {@code lock Main.lock}: its kind is a word to translate.
     */
    String object(String object) {
        for (int end = object.indexOf(' '); end > 0; end = object.indexOf(' ', end + 1)) {
            String key = key("kind.", object.substring(0, end));
            if (bundle.containsKey(key)) {
                return get(key, object.substring(end + 1));
            }
        }
        return object;
    }

    private static String key(String prefix, String words) {
        return prefix + words.replace(' ', '-');
    }

    /** What was run, and what a pass takes for granted. */
    String passed(Tally tally, boolean allRun, int preemptions) {
        StringBuilder text = new StringBuilder(run(tally, allRun, preemptions));
        for (Gap gap : tally.caveats().gaps()) {
            text.append(' ').append(get("gap." + gap));
        }
        if (allRun && tally.caveats().hasTimeLimits()) {
            text.append(' ').append(get("passed.timed"));
        }
        return text.toString();
    }

    private String run(Tally tally, boolean allRun, int preemptions) {
        if (allRun) {
            return get("passed.exhaustive", tally.schedules());
        }
        return preemptions < 0
                ? get("passed.some", tally.schedules())
                : get("passed.bounded", tally.schedules(), preemptions);
    }
}
