package dev.threadmark.app.cli;

import dev.threadmark.app.Grader;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.intake.Submission;
import dev.threadmark.app.model.FileTrouble;
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
                "Grades every sub-folder and .zip in a folder; writes <id>.json for each, summary.json and grades.csv.",
        footer = {
            "",
            "Submissions that are graded already (same files, pack, version and options) are skipped: after an"
                    + " interruption, run the same command again.",
            "",
            "Exit codes: 0 done, 2 wrong usage or pack, 3 the grader itself failed on some submission."
        })
final class BatchCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SUBMISSIONS",
            description = "Folder whose sub-folders and .zip files are graded.")
    private Path submissions;

    @Mixin private GradingOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the results; created if missing.")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Submissions to grade at a time (default: one per processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Grade everything again.")
    private boolean force;

    @Mixin private FormatOption format;

    private final Terminal terminal;

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<BatchItem> items = BatchItem.in(submissions, out);
        if (jobs < 1) {
            throw new UserException("--jobs: must be 1 or more, is " + jobs);
        }
        Messages messages = options.messages();
        leftOut(messages);
        makeOut();
        Pack pack = options.loadPack();
        BatchStore store =
                new BatchStore(
                        out, options.audience(GradingOptions.Audience.staff), options.language());
        store.open();
        Grader grader = options.grader(pack);
        List<Batch.Row> rows;
        try (BatchProgress progress = new BatchProgress(terminal, items.size());
                InterruptionNotice notice =
                        new InterruptionNotice(terminal, messages.text("cli.batch.interrupted"))) {
            rows =
                    new BatchRun(items, item -> grade(item, grader, pack, store), progress)
                            .run(jobs);
        }
        Batch.Summary summary = Batch.summary(rows);
        store.close(summary, pack.exercises().stream().map(Exercise::id).toList());
        print(summary, messages);
        return summary.infraErrors() > 0 ? ExitCodes.INFRASTRUCTURE : ExitCodes.DONE;
    }

    private void leftOut(Messages messages) throws IOException {
        List<String> names = BatchItem.leftOut(submissions);
        if (!names.isEmpty()) {
            terminal.err().println(messages.text("cli.batch.left-out", String.join(", ", names)));
        }
    }

    private void makeOut() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UserException(
                    "--out: cannot make the folder " + out + " (" + FileTrouble.of(e) + ")");
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

    private void print(Batch.Summary summary, Messages messages) {
        if (format.isJson()) {
            terminal.out().print(Json.text(summary));
            return;
        }
        summary.submissions().forEach(row -> terminal.out().println(line(row, messages)));
        terminal.out()
                .println(
                        messages.text(
                                "cli.batch.summary",
                                summary.graded(),
                                summary.rejected(),
                                summary.infraErrors(),
                                summary.needReview()));
    }

    /** A submission goes by the name of its result, which is unique. */
    private static String line(Batch.Row row, Messages messages) {
        String name = row.file().replaceFirst("\\.json$", "");
        String status = messages.text("cli.batch.status." + row.status());
        String score = String.format("%4d/%d", row.score(), row.maxScore());
        String pending =
                row.pending() == 0 ? "" : messages.text("cli.batch.pending", row.pending());
        return Columns.left(name, 40) + " " + Columns.left(status, 11) + " " + score + pending;
    }
}
