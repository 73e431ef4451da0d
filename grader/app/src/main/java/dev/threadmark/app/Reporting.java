package dev.threadmark.app;

import dev.threadmark.app.intake.Submission;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.ScoreReport.GraderId;
import dev.threadmark.app.model.ScoreReport.PackId;
import dev.threadmark.app.model.ScoreReport.Status;
import dev.threadmark.app.model.ScoreReport.SubmissionId;
import dev.threadmark.app.pack.Pack;
import dev.threadmark.app.run.RunOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Fills in the frame of a report: who graded what, when, against which pack. */
final class Reporting {
    private final Instant start = Instant.now();
    private final Pack pack;
    private final RunOptions options;

    Reporting(Pack pack, RunOptions options) {
        this.pack = pack;
        this.options = options;
    }

    ScoreReport graded(Submission submission, List<ExerciseResult> results) {
        return report(Status.GRADED, List.of(), submission, results);
    }

    ScoreReport rejected(Submission submission, List<Feedback> why) {
        return report(Status.REJECTED, why, submission, List.of());
    }

    ScoreReport infrastructureError(Submission submission, String what) {
        return report(
                Status.INFRA_ERROR, List.of(Feedback.of(what, null, null)), submission, List.of());
    }

    private ScoreReport report(
            Status status,
            List<Feedback> feedback,
            Submission submission,
            List<ExerciseResult> results) {
        return new ScoreReport(
                status,
                feedback,
                new SubmissionId(submission.id(), submission.digest()),
                new PackId(pack.id(), pack.version(), pack.digest()),
                grader(),
                results.stream().mapToInt(ExerciseResult::score).sum(),
                pack.maxScore(),
                results.stream().mapToInt(ExerciseResult::pending).sum(),
                results,
                start.truncatedTo(ChronoUnit.SECONDS).toString(),
                Duration.between(start, Instant.now()).toMillis());
    }

    private GraderId grader() {
        return new GraderId(
                Version.CURRENT,
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                options.sandbox().name(),
                options.seed());
    }
}
