package dev.threadmark.app.report;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.TextWidth;
import java.util.Comparator;
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
                .sorted(Comparator.comparing(TextReport::isNotSubmitted))
                .forEach(this::exercise);
        if (report.status() == ScoreReport.Status.GRADED) {
            line(
                    0,
                    colours.strong(
                            messages.text("report.score", report.score(), report.maxScore())));
        }
        if (report.needsReview()) {
            line(0, colours.doubtful(messages.text("report.pending", report.pending())));
        }
        report.exercises().stream()
                .flatMap(exercise -> exercise.criteria().stream())
                .filter(TextReport::isCharged)
                .findFirst()
                .ifPresent(first -> paragraph(0, messages.text("report.begin", first.title())));
    }

    private static boolean isNotSubmitted(ExerciseResult exercise) {
        return exercise.status() == ExerciseStatus.NOT_SUBMITTED;
    }

    private String heading(ExerciseResult exercise) {
        String title = messages.text("report.exercise", exercise.id(), exercise.title());
        String score = exercise.score() + "/" + exercise.maxScore();
        return title
                + " ".repeat(Math.max(2, WIDTH - TextWidth.of(title) - score.length()))
                + score;
    }

    private void exercise(ExerciseResult exercise) {
        line(0, colours.strong(heading(exercise)));
        if (exercise.status() != ExerciseStatus.GRADED) {
            line(2, colours.bad(messages.text("report.status." + exercise.status())));
        }
        if (!isNotSubmitted(exercise)) {
            exercise.feedback().forEach(feedback -> feedback(2, feedback));
        }
        if (exercise.status() == ExerciseStatus.GRADED) {
            CriterionResult before = null;
            for (CriterionResult criterion : exercise.criteria()) {
                criterion(criterion, before);
                before = criterion;
            }
            advice(exercise.findings());
        }
        out.append('\n');
    }

    private void criterion(CriterionResult criterion, CriterionResult before) {
        String points = String.format("%3d/%-3d ", criterion.points(), criterion.maxPoints());
        out.append("  ").append(coloured(criterion, mark(criterion))).append(points);
        title(criterion);
        if (isWaived(criterion)) {
            // What a failure elsewhere brings about would only lead away from it; that stands last.
            feedback(DETAIL, criterion.feedback().get(criterion.feedback().size() - 1));
            return;
        }
        if (!waitsLike(criterion, before)) {
            criterion.feedback().forEach(feedback -> feedback(DETAIL, feedback));
        }
        if (criterion.evidence() != null && criterion.outcome() != Outcome.PASSED) {
            out.append(Explorations.text(criterion.evidence(), sources, messages.locale()))
                    .append('\n');
        }
    }

    /** The title, and behind it or, where there is no room, below it how it ended. */
    private void title(CriterionResult criterion) {
        List<String> lines = Wrapping.lines(criterion.title(), WIDTH - DETAIL);
        String indent = " ".repeat(DETAIL);
        out.append(String.join("\n" + indent, lines));
        String ending = ending(criterion);
        if (!ending.isEmpty()) {
            int last = TextWidth.of(lines.get(lines.size() - 1));
            boolean fits = DETAIL + last + 2 + TextWidth.of(ending) <= WIDTH;
            out.append(fits ? "  " : "\n" + indent).append(coloured(criterion, ending));
        }
        out.append('\n');
    }

    /**
     * How it ended; of what passed, how many interleavings stand behind it, if there are several.
     */
    private String ending(CriterionResult criterion) {
        if (criterion.outcome() != Outcome.PASSED) {
            return messages.text("report.outcome." + criterion.outcome());
        }
        Evidence evidence = criterion.evidence();
        if (evidence == null || evidence.schedules() < 2) {
            return "";
        }
        String key = evidence.exhaustive() ? "report.exhaustive" : "report.bounded";
        return messages.text(key, evidence.schedules());
    }

    /** Whether it waits for the same thing as the one above it, where that is said already. */
    private static boolean waitsLike(CriterionResult criterion, CriterionResult before) {
        return before != null
                && criterion.outcome() == Outcome.NOT_RUN
                && before.outcome() == Outcome.NOT_RUN
                && criterion.feedback().equals(before.feedback());
    }

    private static String mark(CriterionResult criterion) {
        return switch (criterion.outcome()) {
            case PASSED -> "[x]";
            case INCONCLUSIVE -> "[?]";
            default -> isWaived(criterion) ? "[-]" : "[ ]";
        };
    }

    private String coloured(CriterionResult criterion, String text) {
        return switch (criterion.outcome()) {
            case PASSED -> colours.good(text);
            case INCONCLUSIVE -> colours.doubtful(text);
            default -> isWaived(criterion) ? colours.doubtful(text) : colours.bad(text);
        };
    }

    /** What failed, or was not run, for a reason that was charged elsewhere keeps its points. */
    private static boolean isWaived(CriterionResult criterion) {
        return criterion.points() > 0
                && criterion.outcome() != Outcome.PASSED
                && !criterion.feedback().isEmpty();
    }

    private static boolean isCharged(CriterionResult criterion) {
        return isFault(criterion) && criterion.points() == 0;
    }

    private static boolean isFault(CriterionResult criterion) {
        return switch (criterion.outcome()) {
            case PASSED, INCONCLUSIVE, NOT_RUN -> false;
            default -> true;
        };
    }

    private void feedback(int indent, Feedback feedback) {
        paragraph(indent, place(feedback) + feedback.message());
        if (feedback.hint() != null && !feedback.hint().isEmpty()) {
            paragraph(indent, "-> " + feedback.hint());
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

    private void paragraph(int indent, String text) {
        Wrapping.lines(text, WIDTH - indent).forEach(line -> line(indent, line));
    }
}
