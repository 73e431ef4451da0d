package dev.threadmark.app;

import dev.threadmark.app.compile.ApiCheck;
import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compilation;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.compile.Rejected;
import dev.threadmark.app.gate.Gate;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.intake.Intake;
import dev.threadmark.app.intake.Part;
import dev.threadmark.app.intake.PartStatus;
import dev.threadmark.app.intake.Submission;
import dev.threadmark.app.intake.Wanted;
import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.FileTrouble;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.pack.Pack;
import dev.threadmark.app.rules.Analysis;
import dev.threadmark.app.rules.RuleEngine;
import dev.threadmark.app.rules.RuleInfo;
import dev.threadmark.app.run.Cpus;
import dev.threadmark.app.run.InfrastructureException;
import dev.threadmark.app.run.RunOptions;
import dev.threadmark.app.run.TestRun;
import dev.threadmark.app.score.Scoring;
import dev.threadmark.kit.Parameters;
import dev.threadmark.worker.protocol.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades submissions against a pack. Safe for use by several threads. */
public final class Grader {
    private final Pack pack;
    private final RunOptions options;
    private final Messages messages;
    private final TestRun tests;
    private final Gate gate = Gate.load();

    /**
     * Prepares to grade; the processors are shared by everything that this grader runs at a time.
     */
    public Grader(Pack pack, RunOptions options, Cpus cpus) {
        this.pack = pack;
        this.options = options;
        this.messages = Messages.of(options.locale());
        this.tests = new TestRun(options, cpus);
    }

    /**
     * Grades one submission. Whatever is wrong with it, there is a report.
     *
     * @throws java.nio.file.NoSuchFileException when there is nothing at the path
     * @throws IOException when this machine fails to read it
     */
    public ScoreReport grade(Path path) throws IOException {
        return grade(take(path));
    }

    /** Grades a submission that was read before. */
    public ScoreReport grade(Submission submission) {
        Reporting reporting = new Reporting(pack, options);
        if (!submission.refusal().isEmpty()) {
            return reporting.rejected(submission, submission.refusal());
        }
        if (submission.parts().stream()
                .allMatch(part -> part.status() == PartStatus.NOT_SUBMITTED)) {
            return reporting.rejected(submission, nothingFound(submission));
        }
        try {
            List<ExerciseResult> results = new ArrayList<>();
            for (int i = 0; i < submission.parts().size(); i++) {
                results.add(grade(pack.exercises().get(i), submission.parts().get(i)));
            }
            return reporting.graded(submission, results);
        } catch (InfrastructureException e) {
            return reporting.infrastructureError(submission, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours must neither cost the student anything nor end a batch.
            return reporting.infrastructureError(submission, "a fault of threadmark itself: " + e);
        }
    }

    /** The report on a submission that this machine fails to read. */
    public ScoreReport unreadable(Path path, IOException why) {
        Submission none =
                new Submission(path.getFileName().toString(), "0".repeat(64), List.of(), List.of());
        return new Reporting(pack, options)
                .infrastructureError(
                        none, "cannot read " + path + " (" + FileTrouble.of(why) + ")");
    }

    /** Reads a submission without grading it. */
    public Submission take(Path path) throws IOException {
        List<Wanted> wanted =
                pack.exercises().stream()
                        .map(
                                exercise ->
                                        new Wanted(
                                                exercise.id(),
                                                exercise.javaPackage(),
                                                exercise.solutionFiles()))
                        .toList();
        return Intake.take(path, wanted, messages);
    }

    /** One exercise, from its files to its points. */
    private ExerciseResult grade(Exercise exercise, Part part) throws InfrastructureException {
        Scoring scoring = new Scoring(exercise, messages);
        if (part.status() == PartStatus.NOT_SUBMITTED) {
            return scoring.notGraded(ExerciseStatus.NOT_SUBMITTED, notSubmitted(exercise, part));
        }
        if (part.status() == PartStatus.REFUSED) {
            return scoring.notGraded(ExerciseStatus.REJECTED, part.problems());
        }
        Compilation compilation =
                JavaCompilation.compile(
                        withStub(exercise, part.files()),
                        ClassPath.EMPTY,
                        exercise.release(),
                        messages);
        if (compilation instanceof Rejected rejected) {
            return scoring.notGraded(ExerciseStatus.COMPILE_ERROR, rejected.problems());
        }
        Map<String, byte[]> classes = ((Compiled) compilation).classes();
        List<Feedback> differences = ApiCheck.compare(exercise.tests().api(), classes, messages);
        if (!differences.isEmpty()) {
            return scoring.notGraded(ExerciseStatus.COMPILE_ERROR, differences);
        }
        List<Feedback> refused = gate.check(classes, Set.of(exercise.javaPackage()), messages);
        if (!refused.isEmpty()) {
            return scoring.notGraded(ExerciseStatus.REJECTED, refused);
        }
        Analysis analysis = RuleEngine.analyse(part.files(), rules(exercise), messages);
        return scoring.graded(
                tests.run(exercise.tests(), classes),
                analysis,
                classes.keySet(),
                part.files(),
                stoodIn(part));
    }

    /**
     * Runs one test of a submission again along a stored schedule.
     *
     * @param files the submission's files for the exercise, complete
     * @return what happened; empty when the exercise has no such test or the files do not compile
     *     any more
     */
    public Optional<TestResult> replay(
            Exercise exercise, List<SourceFile> files, String criterion, String schedule)
            throws InfrastructureException {
        Compilation compilation =
                JavaCompilation.compile(
                        withStub(exercise, files), ClassPath.EMPTY, exercise.release(), messages);
        if (compilation instanceof Compiled compiled
                && gate.check(compiled.classes(), Set.of(exercise.javaPackage()), messages)
                        .isEmpty()) {
            return tests.replay(
                    exercise.tests(),
                    compiled.classes(),
                    criterion,
                    Map.of(Parameters.REPLAY, schedule));
        }
        return Optional.empty();
    }

    static List<SourceFile> withStub(Exercise exercise, List<SourceFile> files) {
        Set<String> handedIn = files.stream().map(SourceFile::path).collect(Collectors.toSet());
        return Stream.concat(
                        files.stream(),
                        exercise.stub().stream().filter(file -> !handedIn.contains(file.path())))
                .toList();
    }

    /** The rules of the rubric, and those that only advise. */
    private static Set<String> rules(Exercise exercise) {
        return Stream.concat(
                        exercise.criteria().stream().map(Criterion::rules).flatMap(List::stream),
                        RuleEngine.catalogue().stream()
                                .filter(rule -> rule.severity() == Severity.ADVICE)
                                .map(RuleInfo::id))
                .collect(Collectors.toSet());
    }

    private List<Feedback> stoodIn(Part part) {
        return part.missing().stream()
                .map(path -> Feedback.of(messages.text("score.stub-stands-in", path), null, path))
                .toList();
    }

    private List<Feedback> notSubmitted(Exercise exercise, Part part) {
        List<Feedback> why = new ArrayList<>(part.problems());
        String wanted = String.join(", ", exercise.solutionFiles());
        why.add(Feedback.of(messages.text("score.not-submitted", wanted), null, null));
        return why;
    }

    private List<Feedback> nothingFound(Submission submission) {
        List<Feedback> why = new ArrayList<>();
        submission.parts().forEach(part -> why.addAll(part.problems()));
        String wanted =
                pack.exercises().stream()
                        .flatMap(exercise -> exercise.solutionFiles().stream())
                        .collect(Collectors.joining(", "));
        why.add(
                Feedback.of(
                        messages.text("score.nothing-found"),
                        messages.text("score.nothing-found.hint", wanted),
                        null));
        return why;
    }
}
