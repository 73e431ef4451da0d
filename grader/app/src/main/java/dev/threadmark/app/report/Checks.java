package dev.threadmark.app.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Undecided;
import dev.threadmark.explorer.PlainText;
import dev.threadmark.explorer.TextWidth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The result of the static rules alone, for people and machines. */
public final class Checks {
    private static final int LONGEST_LINE = 200;

    private Checks() {}

    @JsonPropertyOrder({"findings", "inconclusive"})
    private record Printable(List<Finding> findings, List<Undecided> inconclusive) {}

    /** The findings and the undecided places as JSON. */
    public static String json(List<Finding> findings, List<Undecided> undecided) {
        return Json.text(new Printable(findings, undecided));
    }

    /** The findings as a compiler prints them: the place, the source line, a caret, the hint. */
    public static String text(
            List<Finding> findings,
            List<Undecided> undecided,
            List<SourceFile> sources,
            Messages messages) {
        Map<String, String[]> lines = new HashMap<>();
        sources.forEach(s -> lines.put(s.path(), s.text().split("\\R", -1)));
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            out.append(finding.file()).append(':').append(finding.line()).append(':');
            out.append(finding.column()).append(": ");
            out.append(messages.text("check." + severity)).append(": [");
            out.append(finding.rule()).append("] ").append(finding.message()).append('\n');
            appendSource(out, lines.get(finding.file()), finding);
            if (!finding.hint().isEmpty()) {
                out.append("  ").append(messages.text("check.hint", finding.hint())).append('\n');
            }
        }
        for (Undecided place : undecided) {
            out.append(place.file()).append(':').append(place.line()).append(": ");
            out.append(messages.text("check.undecided")).append(": [");
            out.append(place.rule()).append("] ").append(place.reason()).append('\n');
        }
        out.append(
                messages.text("check.summary", sources.size(), findings.size(), undecided.size()));
        return out.append('\n').toString();
    }

    private static void appendSource(StringBuilder out, String[] lines, Finding finding) {
        if (lines == null || finding.line() > lines.length) {
            return;
        }
        String line = lines[finding.line() - 1];
        if (line.length() > LONGEST_LINE || finding.column() > line.length()) {
            return;
        }
        out.append(PlainText.of(line)).append('\n');
        line.substring(0, finding.column() - 1)
                .codePoints()
                .forEach(c -> out.append(c == '\t' ? "\t" : " ".repeat(TextWidth.of(c))));
        out.append("^\n");
    }
}
