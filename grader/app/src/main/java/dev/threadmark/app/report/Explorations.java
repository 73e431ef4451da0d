package dev.threadmark.app.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.PlainText;
import dev.threadmark.explorer.SourceLines;
import dev.threadmark.explorer.TraceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An exploration for people and machines. */
public final class Explorations {
    private static final int WIDTH = 80;

    private Explorations() {}

    @JsonPropertyOrder({"outcome", "message"})
    private record Printable(Outcome outcome, String message, @JsonUnwrapped Evidence evidence) {}

    /** An exploration as JSON; what was thrown stays out, its words stand in the message. */
    public static String json(Exploration found) {
        return Json.text(new Printable(found.outcome(), found.message(), Evidence.of(found)));
    }

    /** An exploration as text, with the lines of the sources beside each step. */
    public static String text(Exploration found, List<SourceFile> sources, Locale locale) {
        return PlainText.of(new TraceText(WIDTH, lines(sources), locale).render(found));
    }

    /**
     * What stands behind an outcome, without its message, which stands elsewhere in a report, and
     * without the steps in files of the tests.
     */
    static String text(Evidence evidence, List<SourceFile> sources, Locale locale) {
        Evidence named = evidence.withStepsIn(Veil::isOwn).withFiles(Explorations::bareName);
        Exploration found =
                new Exploration(
                        Outcome.FAILED,
                        "",
                        named.schedules(),
                        named.preemptions(),
                        named.exhaustive(),
                        named.race(),
                        named.deadlock(),
                        named.trace(),
                        named.replay(),
                        null);
        return text(found, sources, locale).stripLeading();
    }

    /** As a class file names a source file: a path would take half of a terminal's line. */
    private static String bareName(String path) {
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    private static SourceLines lines(List<SourceFile> sources) {
        Map<String, List<String>> byName = new HashMap<>();
        sources.forEach(
                source -> byName.put(bareName(source.path()), source.text().lines().toList()));
        return (file, line) -> {
            List<String> lines = file == null ? List.of() : byName.getOrDefault(file, List.of());
            return line < 1 || line > lines.size() ? null : lines.get(line - 1);
        };
    }
}
