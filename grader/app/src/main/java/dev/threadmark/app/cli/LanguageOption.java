package dev.threadmark.app.cli;

import dev.threadmark.app.i18n.Messages;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that chooses the language of what a command writes. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "en or zh-CN (default: en).")
    private String tag;

    String tag() {
        return tag;
    }

    Messages messages() {
        return Messages.of(locale());
    }

    Locale locale() {
        if (!List.of("en", "zh-CN").contains(tag)) {
            throw new UserException("--lang: no such language: " + tag + "; allowed: en, zh-CN");
        }
        return Locale.forLanguageTag(tag);
    }
}
