package dev.threadmark.app.cli;

import dev.threadmark.app.intake.Part;
import dev.threadmark.app.intake.Submission;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.FileTrouble;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.pack.Pack;
import dev.threadmark.app.report.Explorations;
import dev.threadmark.app.report.Json;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.worker.protocol.TestResult;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Walks the failing schedule of a criterion again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Replays a criterion's failing schedule from a score and prints its trace.",
        footer = {"", "Exit codes: 0 done, 2 wrong usage or pack, 3 the grader itself failed."})
final class ReplayCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "SCORE.json",
            description = "A score.json written by grade or batch.")
    private Path score;

    @Parameters(
            index = "1",
            paramLabel = "CRITERION",
            description = "The criterion's id, such as locking.nothing-lost.")
    private String criterion;

    @Option(
            names = "--submission",
            paramLabel = "PATH",
            description = "The submission that was graded; needed only on another machine.")
    private Path submission;

    @Mixin private FormatOption format;

    @Mixin private GradingOptions options;

    private final Terminal terminal;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        ScoreReport report = readScore();
        ExerciseResult exerciseResult = exercise(report);
        String schedule = schedule(exerciseResult);
        Pack pack = options.loadPack();
        Exercise exercise =
                pack.exercises().stream()
                        .filter(each -> each.id().equals(exerciseResult.id()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new UserException(
                                                "the pack has no exercise " + exerciseResult.id()));
        List<SourceFile> files = files(report, exercise, pack);
        Optional<TestResult> result =
                options.grader(pack).replay(exercise, files, criterion, schedule);
        Exploration found =
                result.map(TestResult::exploration)
                        .orElseThrow(
                                () ->
                                        new UserException(
                                                "the pack or the submission has changed: nothing to replay"));
        terminal.out()
                .print(
                        format.isJson()
                                ? Explorations.json(found)
                                : Explorations.text(found, files, options.locale()));
        return ExitCodes.DONE;
    }

    private ScoreReport readScore() {
        try {
            return Json.readScore(score);
        } catch (NoSuchFileException e) {
            throw new UserException("no such file: " + score);
        } catch (IOException e) {
            throw new UserException("cannot read the score: " + FileTrouble.of(e));
        }
    }

    private ExerciseResult exercise(ScoreReport report) {
        return report.exercises().stream()
                .filter(
                        exercise ->
                                exercise.criteria().stream()
                                        .anyMatch(each -> each.id().equals(criterion)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UserException(
                                        score
                                                + " has no criterion "
                                                + criterion
                                                + "; there are: "
                                                + criteria(report)));
    }

    private static String criteria(ScoreReport report) {
        return report.exercises().stream()
                .flatMap(exercise -> exercise.criteria().stream())
                .map(CriterionResult::id)
                .collect(Collectors.joining(", "));
    }

    private String schedule(ExerciseResult exercise) {
        CriterionResult result =
                exercise.criteria().stream()
                        .filter(each -> each.id().equals(criterion))
                        .findFirst()
                        .orElseThrow();
        if (result.evidence() == null || result.evidence().replay() == null) {
            throw new UserException(
                    criterion + " has no failing schedule in " + score + ": " + whyNone(result));
        }
        return result.evidence().replay();
    }

    private static String whyNone(CriterionResult result) {
        if (result.outcome() == Outcome.PASSED) {
            return "it passed";
        }
        return result.evidence() == null
                ? "its outcome, " + result.outcome() + ", was not found by exploring schedules"
                : "this score leaves out what is hidden from students; grade with --audience staff";
    }

    private List<SourceFile> files(ScoreReport report, Exercise exercise, Pack pack)
            throws Exception {
        if (submission == null) {
            return KnownSubmissions.ofUser()
                    .find(report.submission().digest(), exercise.id())
                    .orElseThrow(
                            () ->
                                    new UserException(
                                            "this submission was not graded on this machine: name it with --submission PATH"));
        }
        Submission taken = options.grader(pack).take(submission);
        return taken.parts().stream()
                .filter(part -> part.exercise().equals(exercise.id()))
                .map(Part::files)
                .findFirst()
                .orElse(List.of());
    }
}
