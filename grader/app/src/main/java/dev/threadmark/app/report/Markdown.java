package dev.threadmark.app.report;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as GitHub-flavoured Markdown, for the summary of a CI job.
 *
 * <p>Whatever comes from a submission is escaped: it can shape neither the page nor its links.
 */
public final class Markdown {
    /** GitHub refuses a summary above 1 MiB as a whole, so ours stays below, in bytes of UTF-8. */
    public static final int LIMIT = 1_000_000;

    private final List<SourceFile> sources;
    private final Messages messages;

    private Markdown(List<SourceFile> sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
    }

    /**
     * A report of at most {@link #LIMIT} bytes; what does not fit is left out from the end, and the
     * text says so.
     *
     * @param sources the submission's files, whose lines stand beside the steps of a schedule
     */
    public static String of(ScoreReport report, List<SourceFile> sources, Messages messages) {
        return new Markdown(sources, messages).shortened(report, LIMIT);
    }

    /** The same within other bounds. */
    static String of(ScoreReport report, Messages messages, int limit) {
        return new Markdown(List.of(), messages).shortened(report, limit);
    }

    private String shortened(ScoreReport report, int limit) {
        String note = "\n" + messages.text("github.shortened") + "\n";
        int left = limit - bytes(note);
        StringBuilder out = new StringBuilder();
        for (String part : parts(report)) {
            left -= bytes(part);
            if (left < 0) {
                return out.append(note).toString();
            }
            out.append(part);
        }
        return out.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The text in pieces, each complete in itself. */
    private List<String> parts(ScoreReport report) {
        List<String> parts = new ArrayList<>();
        parts.add("## " + verdict(report) + "\n\n");
        report.feedback().forEach(feedback -> parts.add(feedback("- ", feedback)));
        if (report.needsReview()) {
            parts.add(messages.text("report.pending", report.pending()) + "\n\n");
        }
        for (ExerciseResult exercise : report.exercises()) {
            exercise(exercise, parts);
        }
        return parts;
    }

    private String verdict(ScoreReport report) {
        return switch (report.status()) {
            case REJECTED -> messages.text("report.rejected");
            case INFRA_ERROR -> messages.text("report.infra-error");
            case GRADED -> messages.text("report.score", report.score(), report.maxScore());
        };
    }

    private void exercise(ExerciseResult exercise, List<String> parts) {
        String status =
                exercise.status() == ExerciseStatus.GRADED
                        ? exercise.score() + "/" + exercise.maxScore()
                        : messages.text("report.status." + exercise.status());
        String title = messages.text("report.exercise", exercise.id(), exercise.title());
        parts.add("\n### " + escaped(title) + ": " + status + "\n\n");
        exercise.feedback().forEach(feedback -> parts.add(feedback("- ", feedback)));
        if (exercise.status() == ExerciseStatus.GRADED) {
            parts.add(table(exercise));
            exercise.criteria().stream()
                    .filter(criterion -> criterion.outcome() != Outcome.PASSED)
                    .forEach(criterion -> parts.add(details(criterion)));
        }
    }

    private String table(ExerciseResult exercise) {
        StringBuilder out = new StringBuilder();
        out.append("| | ").append(messages.text("github.columns")).append(" |\n");
        out.append("|---|---|---:|---|\n");
        for (CriterionResult criterion : exercise.criteria()) {
            out.append("| ")
                    .append(mark(criterion))
                    .append(" | ")
                    .append(escaped(criterion.title()));
            out.append(" | ").append(criterion.points()).append('/').append(criterion.maxPoints());
            out.append(" | ").append(messages.text("report.outcome." + criterion.outcome()));
            out.append(" |\n");
        }
        return out.append('\n').toString();
    }

    private static String mark(CriterionResult criterion) {
        return switch (criterion.outcome()) {
            case PASSED -> "✅";
            case INCONCLUSIVE -> "❔";
            case NOT_RUN -> "➖";
            // What failed for a reason that was charged elsewhere keeps its points.
            default -> criterion.points() > 0 ? "➖" : "❌";
        };
    }

    private String details(CriterionResult criterion) {
        StringBuilder out = new StringBuilder();
        out.append("**").append(escaped(criterion.title())).append("**\n\n");
        criterion.feedback().forEach(feedback -> out.append(feedback("- ", feedback)));
        if (criterion.evidence() != null && !criterion.evidence().trace().isEmpty()) {
            String trace =
                    html(Explorations.text(criterion.evidence(), sources, messages.locale()));
            out.append("\n<details><summary>").append(messages.text("github.trace"));
            out.append("</summary>\n\n<pre>\n").append(trace).append("</pre>\n</details>\n");
        }
        return out.append('\n').toString();
    }

    private String feedback(String bullet, Feedback feedback) {
        StringBuilder out = new StringBuilder(bullet);
        if (feedback.file() != null && feedback.line() > 0) {
            String name = feedback.file().substring(feedback.file().lastIndexOf('/') + 1);
            out.append(escaped(name + ":" + feedback.line())).append(": ");
        }
        out.append(escaped(feedback.message())).append('\n');
        if (feedback.hint() != null && !feedback.hint().isEmpty()) {
            out.append("  - ").append(escaped(feedback.hint())).append('\n');
        }
        return out.toString();
    }

    /**
     * One line of plain words: every character that Markdown could take for markup stands for
     * itself.
     */
    private static String escaped(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        // ASCII punctuation may be escaped by a backslash (CommonMark 2.4); HTML goes by entities.
        return html(line).replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!|~:@])", "\\\\$1");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
