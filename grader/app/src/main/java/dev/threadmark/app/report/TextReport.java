package dev.threadmark.app.report;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.SourceFile;
import java.util.List;

/** A report for people. */
public final class TextReport {
    private static final int WIDTH = 80;
    private static final int DETAIL = 13;

    private final List<SourceFile> sources;
    private final Messages messages;
    private final Colours colours;
    private final StringBuilder out = new StringBuilder();

    private TextReport(List<SourceFile> sources, Messages messages, Colours colours) {
        this.sources = sources;
        this.messages = messages;
        this.colours = colours;
    }

    /**
     * A report as text, in the language of the messages.
     *
     * @param sources the submission's files, whose lines stand beside the steps of a schedule
     */
    public static String of(
            ScoreReport report, List<SourceFile> sources, Messages messages, Colours colours) {
        TextReport text = new TextReport(sources, messages, colours);
        text.report(report);
        return text.out.toString();
    }

    private void report(ScoreReport report) {
        switch (report.status()) {
            case REJECTED -> line(0, colours.bad(messages.text("report.rejected")));
            case INFRA_ERROR -> line(0, colours.bad(messages.text("report.infra-error")));
            case GRADED -> {}
        }
        report.feedback().forEach(feedback -> feedback(0, feedback));
        report.exercises().stream()
                .filter(exercise -> exercise.status() != ExerciseStatus.NOT_SUBMITTED)
                .forEach(this::exercise);
        report.exercises().stream()
                .filter(exercise -> exercise.status() == ExerciseStatus.NOT_SUBMITTED)
                .forEach(this::notSubmitted);
        if (report.status() == ScoreReport.Status.GRADED) {
            line(
                    0,
                    colours.strong(
                            messages.text("report.score", report.score(), report.maxScore())));
        }
        if (report.needsReview()) {
            line(0, colours.doubtful(messages.text("report.pending", report.pending())));
        }
    }

    private void notSubmitted(ExerciseResult exercise) {
        line(0, heading(exercise) + ": " + messages.text("report.status.NOT_SUBMITTED"));
        out.append('\n');
    }

    private String heading(ExerciseResult exercise) {
        String title = messages.text("report.exercise", exercise.id(), exercise.title());
        String score = exercise.score() + "/" + exercise.maxScore();
        return title + " ".repeat(Math.max(2, WIDTH - title.length() - score.length())) + score;
    }

    private void exercise(ExerciseResult exercise) {
        line(0, colours.strong(heading(exercise)));
        if (exercise.status() != ExerciseStatus.GRADED) {
            line(2, colours.bad(messages.text("report.status." + exercise.status())));
        }
        exercise.feedback().forEach(feedback -> feedback(2, feedback));
        if (exercise.status() == ExerciseStatus.GRADED) {
            exercise.criteria().forEach(this::criterion);
            advice(exercise.findings());
        }
        out.append('\n');
    }

    private void criterion(CriterionResult criterion) {
        String mark =
                switch (criterion.outcome()) {
                    case PASSED -> colours.good("[x]");
                    case INCONCLUSIVE -> colours.doubtful("[?]");
                    case NOT_RUN -> colours.bad("[ ]");
                    // What failed for a reason that was charged elsewhere keeps its points.
                    default -> isWaived(criterion) ? colours.doubtful("[-]") : colours.bad("[ ]");
                };
        String points = String.format("%3d/%-3d ", criterion.points(), criterion.maxPoints());
        out.append("  ").append(mark).append(points);
        paragraph(DETAIL, criterion.title() + outcome(criterion.outcome()), DETAIL);
        if (isWaived(criterion)) {
            // What a failure elsewhere brings about would only lead away from it; that stands last.
            feedback(DETAIL, criterion.feedback().get(criterion.feedback().size() - 1));
            return;
        }
        criterion.feedback().forEach(feedback -> feedback(DETAIL, feedback));
        if (criterion.evidence() != null && criterion.outcome() != Outcome.PASSED) {
            out.append(Explorations.text(criterion.evidence(), sources, messages.locale()))
                    .append('\n');
        }
    }

    private static boolean isWaived(CriterionResult criterion) {
        return switch (criterion.outcome()) {
            case PASSED, INCONCLUSIVE, NOT_RUN -> false;
            default -> criterion.points() > 0 && !criterion.feedback().isEmpty();
        };
    }

    private String outcome(Outcome outcome) {
        return outcome == Outcome.PASSED
                ? ""
                : "  " + colours.bad(messages.text("report.outcome." + outcome));
    }

    private void feedback(int indent, Feedback feedback) {
        paragraph(indent, place(feedback) + feedback.message(), 0);
        if (feedback.hint() != null && !feedback.hint().isEmpty()) {
            paragraph(indent, "-> " + feedback.hint(), 0);
        }
    }

    private static String place(Feedback feedback) {
        if (feedback.file() == null || feedback.line() == 0) {
            return "";
        }
        String name = feedback.file().substring(feedback.file().lastIndexOf('/') + 1);
        return name + ":" + feedback.line() + ": ";
    }

    private void advice(List<Finding> findings) {
        List<Finding> advice =
                findings.stream().filter(finding -> finding.severity() == Severity.ADVICE).toList();
        if (!advice.isEmpty()) {
            line(2, messages.text("report.advice"));
            advice.forEach(
                    finding ->
                            feedback(
                                    6,
                                    new Feedback(
                                            "[" + finding.rule() + "] " + finding.message(),
                                            finding.hint(),
                                            finding.file(),
                                            finding.line(),
                                            finding.column())));
        }
    }

    private void line(int indent, String text) {
        text.lines().forEach(line -> out.append(" ".repeat(indent)).append(line).append('\n'));
    }

    /**
     * Breaks long lines between words; the caller may have written the first line's indent already.
     */
    private void paragraph(int indent, String text, int written) {
        int start = written;
        for (String line : text.lines().toList()) {
            out.append(" ".repeat(indent - start));
            int column = indent;
            for (String word : line.split(" ")) {
                if (column + word.length() > WIDTH && column > indent) {
                    out.setLength(out.length() - 1);
                    out.append('\n').append(" ".repeat(indent));
                    column = indent;
                }
                out.append(word).append(' ');
                column += word.length() + 1;
            }
            out.setLength(out.length() - 1);
            out.append('\n');
            start = 0;
        }
    }
}
