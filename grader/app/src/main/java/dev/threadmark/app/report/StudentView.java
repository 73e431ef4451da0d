package dev.threadmark.app.report;

import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.Visibility;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as its student may see it.
 *
 * <p>Of a hidden criterion there remain its title, its points, its outcome, the author's own words,
 * and those steps of the failing schedule that stand in the student's own files, under a {@link
 * Veil}.
 */
public final class StudentView {
    private final boolean afterDue;

    private StudentView(boolean afterDue) {
        this.afterDue = afterDue;
    }

    /**
     * Derives the student's report.
     *
     * @param afterDue whether criteria that are hidden until the exercise is due may be seen now
     */
    public static ScoreReport of(ScoreReport report, boolean afterDue) {
        StudentView view = new StudentView(afterDue);
        return new ScoreReport(
                report.status(),
                report.feedback(),
                report.submission(),
                report.pack(),
                report.grader(),
                report.score(),
                report.maxScore(),
                report.pending(),
                report.exercises().stream().map(view::exercise).toList(),
                report.startedAt(),
                report.durationMs());
    }

    private ExerciseResult exercise(ExerciseResult exercise) {
        return new ExerciseResult(
                exercise.id(),
                exercise.title(),
                exercise.status(),
                exercise.score(),
                exercise.maxScore(),
                exercise.pending(),
                exercise.feedback(),
                exercise.criteria().stream().map(this::criterion).toList(),
                exercise.findings());
    }

    private CriterionResult criterion(CriterionResult criterion) {
        boolean visible =
                criterion.visibility() == Visibility.VISIBLE
                        || criterion.visibility() == Visibility.AFTER_DUE && afterDue;
        if (visible || criterion.kind() == Kind.RULE) {
            return criterion;
        }
        return new CriterionResult(
                criterion.id(),
                criterion.title(),
                criterion.kind(),
                criterion.points(),
                criterion.maxPoints(),
                criterion.visibility(),
                criterion.outcome(),
                Veil.over(criterion.evidence()),
                authorsWords(criterion));
    }

    /**
     * The rationale comes first, and what scoring itself says last; what lies between was seen by a
     * hidden test.
     */
    private static List<Feedback> authorsWords(CriterionResult criterion) {
        List<Feedback> all = criterion.feedback();
        if (criterion.outcome() == Outcome.PASSED || all.isEmpty()) {
            return List.of();
        }
        boolean waived = criterion.points() > 0;
        List<Feedback> kept = new ArrayList<>(List.of(all.get(0)));
        if (waived || criterion.outcome() == Outcome.NOT_RUN) {
            kept.add(all.get(all.size() - 1));
        }
        return kept.stream().distinct().toList();
    }
}
