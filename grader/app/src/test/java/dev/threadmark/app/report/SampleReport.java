package dev.threadmark.app.report;

import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.Visibility;
import dev.threadmark.explorer.TraceStep;
import java.util.List;

/** Reports to write in tests. */
public final class SampleReport {
    static final String FILE = "src/main/java/exercises/locking/SharedBalance.java";

    private SampleReport() {}

    /** A report with one exercise, graded with these results. */
    public static ScoreReport graded(List<CriterionResult> criteria, List<Finding> advice) {
        return report(
                ScoreReport.Status.GRADED,
                List.of(),
                List.of(
                        new ExerciseResult(
                                "locking",
                                "Two threads, one balance",
                                ExerciseStatus.GRADED,
                                40,
                                100,
                                pending(criteria),
                                List.of(),
                                criteria,
                                advice)),
                pending(criteria));
    }

    private static int pending(List<CriterionResult> criteria) {
        return criteria.stream().mapToInt(CriterionResult::pending).sum();
    }

    static ScoreReport report(
            ScoreReport.Status status,
            List<Feedback> feedback,
            List<ExerciseResult> exercises,
            int pending) {
        return new ScoreReport(
                status,
                feedback,
                new ScoreReport.SubmissionId("team-7", "00"),
                new ScoreReport.PackId("pack", "1", "00"),
                new ScoreReport.GraderId("1.0.0", "17", "Linux", 2, "none", 1),
                40,
                100,
                pending,
                exercises,
                "2026-01-01T00:00:00Z",
                1);
    }

    static CriterionResult criterion(String title, Outcome outcome, Feedback... feedback) {
        Evidence evidence =
                outcome == Outcome.RACE
                        ? new Evidence(
                                3,
                                1,
                                false,
                                null,
                                null,
                                List.of(new TraceStep("T-1", "read", "balance", "<5>", FILE, 12)),
                                null)
                        : null;
        return new CriterionResult(
                "locking.x",
                title,
                Kind.EXPLORED,
                outcome == Outcome.PASSED ? 10 : 0,
                10,
                Visibility.VISIBLE,
                outcome,
                evidence,
                List.of(feedback));
    }

    static Feedback at(int line, String message) {
        return new Feedback(message, "Hold the lock.", FILE, line, 9);
    }

    static Finding advice(String message) {
        return new Finding("LK99", Severity.ADVICE, FILE, 5, 1, message, "");
    }
}
