package dev.threadmark.kit;

import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The configuration parameters that steer the kit; each has a default. */
public final class Parameters {
    /** The seed of random choices, a long. */
    public static final String SEED = "threadmark.seed";

    /** The language of messages, a BCP 47 tag such as {@code zh-CN}. */
    public static final String LANGUAGE = "threadmark.lang";

    /** A schedule to replay instead of a search. */
    public static final String REPLAY = "threadmark.replay";

    private Parameters() {}

    static long seed(ExtensionContext context) {
        return context.getConfigurationParameter(SEED).map(Long::valueOf).orElse(1L);
    }

    /** The language that {@link #LANGUAGE} names, else the JVM's. */
    public static Locale locale(ExtensionContext context) {
        return context.getConfigurationParameter(LANGUAGE)
                .map(Locale::forLanguageTag)
                .orElse(Locale.getDefault());
    }
}
