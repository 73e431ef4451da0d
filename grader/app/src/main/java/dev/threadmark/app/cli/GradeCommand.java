package dev.threadmark.app.cli;

import dev.threadmark.app.Grader;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.intake.Submission;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.report.Json;
import dev.threadmark.app.report.StudentView;
import dev.threadmark.app.report.TextReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades one submission. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Grades one submission, prints the report and writes score.json.",
        footer = {
            "",
            "Exit codes: 0 done, 1 below --fail-under, 2 wrong usage or pack, 3 the grader itself failed."
        })
final class GradeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SUBMISSION", description = "A folder, a .zip or a .java file.")
    private Path submission;

    @Mixin private GradingOptions options;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "score.json",
            description = "File for the score (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Mixin private FormatOption format;

    @Option(
            names = "--fail-under",
            paramLabel = "P",
            description = "Exit 1 when the score is below P points.")
    private Integer failUnder;

    @Mixin private GitHubOptions github;

    private final Terminal terminal;

    GradeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.isDirectory(out)) {
            throw new UserException("--out: " + out + " is a folder; name a file in it");
        }
        Installation.requireWritable(out.toAbsolutePath().getParent());
        Messages messages = options.messages();
        Grader grader = options.grader(options.loadPack());
        Submission taken = grader.take(submission);
        KnownSubmissions.ofUser().keep(taken);
        ScoreReport full = grader.grade(taken);
        boolean student =
                options.audience(GradingOptions.Audience.student)
                        == GradingOptions.Audience.student;
        ScoreReport report = student ? StudentView.of(full, options.afterDue()) : full;
        terminal.out()
                .print(
                        format.isJson()
                                ? Json.text(report)
                                : TextReport.of(
                                        report, taken.sources(), messages, terminal.colours()));
        Json.write(out, Json.text(report));
        github.write(report, taken.sources(), messages);
        return exit(report);
    }

    private int exit(ScoreReport report) {
        if (report.status() == ScoreReport.Status.INFRA_ERROR) {
            return ExitCodes.INFRASTRUCTURE;
        }
        return failUnder != null && report.score() < failUnder ? ExitCodes.FOUND : ExitCodes.DONE;
    }
}
