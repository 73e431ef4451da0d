package dev.threadmark.app.cli;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.report.Annotations;
import dev.threadmark.app.report.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that write a score the way GitHub shows it. */
final class GitHubOptions {
    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description =
                    "Append the report as Markdown to this file, such as $GITHUB_STEP_SUMMARY.")
    private Path summary;

    @Option(
            names = "--annotations",
            paramLabel = "FILE",
            description =
                    "Write the faults as GitHub workflow commands; a step that prints this file shows them beside the code.")
    private Path annotations;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "exercises/{exercise}",
            description =
                    "Where an exercise's files are in the repository, for annotations (default: ${DEFAULT-VALUE}).")
    private String sources;

    void write(ScoreReport report, List<SourceFile> files, Messages messages) throws IOException {
        if (summary != null) {
            Files.writeString(
                    summary,
                    Markdown.of(report, files, messages),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        if (annotations != null) {
            Files.writeString(annotations, Annotations.of(report, messages, sources));
        }
    }
}
