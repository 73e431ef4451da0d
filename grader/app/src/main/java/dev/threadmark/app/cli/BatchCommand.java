package dev.threadmark.app.cli;

import dev.threadmark.app.Grader;
import dev.threadmark.app.intake.Submission;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.pack.Pack;
import dev.threadmark.app.report.Batch;
import dev.threadmark.app.report.Json;
import dev.threadmark.app.report.StudentView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades every submission of a folder. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description =
                "Grades every sub-folder and .zip of a folder: one <id>.json each, summary.json and grades.csv.",
        footer = {
            "",
            "What is already graded (same files, pack, version and options) is skipped: run the same command again to",
            "go on after an interruption.",
            "",
            "Exit codes: 0 done, 2 usage or pack, 3 some submission has no score through the grader's own fault."
        })
final class BatchCommand implements Callable<Integer> {
    private static final String GOES_ON =
            "Interrupted. What was graded is kept; the same command goes on from there.";

    @Parameters(
            paramLabel = "SUBMISSIONS",
            description = "Folder whose sub-folders and .zip files are graded.")
    private Path submissions;

    @Mixin private GradingOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where results go; made when missing.")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many at a time (default: one per processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Grade again what is already graded.")
    private boolean force;

    @Mixin private FormatOption format;

    private final Terminal terminal;

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<BatchItem> items = BatchItem.in(submissions);
        if (jobs < 1) {
            throw new UserException("--jobs: must be 1 or more, is " + jobs);
        }
        makeOut();
        Pack pack = options.loadPack();
        BatchStore store =
                new BatchStore(
                        out, options.audience(GradingOptions.Audience.staff), options.language());
        store.open();
        Grader grader = options.grader(pack);
        List<Batch.Row> rows;
        try (BatchProgress progress = new BatchProgress(terminal, items.size());
                InterruptionNotice notice = new InterruptionNotice(terminal, GOES_ON)) {
            rows =
                    new BatchRun(items, item -> grade(item, grader, pack, store), progress)
                            .run(jobs);
        }
        Batch.Summary summary = Batch.summary(rows);
        store.close(summary, pack.exercises().stream().map(Exercise::id).toList());
        print(summary);
        return summary.infraErrors() > 0 ? ExitCodes.INFRASTRUCTURE : ExitCodes.DONE;
    }

    private void makeOut() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UserException(
                    "--out: cannot make the folder " + out + " (" + e.getMessage() + ")");
        }
        Installation.requireWritable(out);
    }

    private Batch.Row grade(BatchItem item, Grader grader, Pack pack, BatchStore store)
            throws IOException {
        Submission taken;
        try {
            taken = grader.take(item.path());
        } catch (IOException e) {
            ScoreReport report = grader.unreadable(item.path(), e);
            store.keep(item, report);
            return Batch.Row.of(report, item.fileName());
        }
        ScoreReport known =
                force ? null : store.find(item, taken.digest(), pack.digest(), options.seed());
        if (known != null) {
            return Batch.Row.of(known, item.fileName());
        }
        KnownSubmissions.ofUser().keep(taken);
        ScoreReport full = grader.grade(taken);
        boolean student =
                options.audience(GradingOptions.Audience.staff) == GradingOptions.Audience.student;
        ScoreReport report = student ? StudentView.of(full, options.afterDue()) : full;
        store.keep(item, report);
        return Batch.Row.of(report, item.fileName());
    }

    private void print(Batch.Summary summary) {
        if (format.isJson()) {
            terminal.out().print(Json.text(summary));
            return;
        }
        for (Batch.Row row : summary.submissions()) {
            String pending = row.pending() == 0 ? "" : "  (" + row.pending() + " pending)";
            terminal.out()
                    .printf(
                            "%-40s %-11s %4d/%d%s%n",
                            row.id(), row.status(), row.score(), row.maxScore(), pending);
        }
        terminal.out()
                .printf(
                        "%d graded, %d rejected, %d without a score, %d for a person to look at%n",
                        summary.graded(),
                        summary.rejected(),
                        summary.infraErrors(),
                        summary.needReview());
    }
}
