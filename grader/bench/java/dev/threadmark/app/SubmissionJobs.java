package dev.threadmark.app;

import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.intake.Intake;
import dev.threadmark.app.intake.Part;
import dev.threadmark.app.intake.Wanted;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.pack.PackLoader;
import dev.threadmark.app.rules.RuleEngine;
import dev.threadmark.app.rules.RuleInfo;
import dev.threadmark.worker.protocol.Job;
import dev.threadmark.worker.protocol.TestRef;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down for every submission of the fixtures, and for the model solutions, what a child JVM
 * is told when it is graded, with the explored tests alone, and beside it the right outcomes.
 */
public final class SubmissionJobs {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Map<String, String> PARAMETERS =
            Map.of("threadmark.seed", "1", "threadmark.lang", "en");
    private static final int CPU_SECONDS = 10;

    private final Exercise exercise;
    private final Path jobs;

    private SubmissionJobs(Exercise exercise, Path jobs) {
        this.exercise = exercise;
        this.jobs = jobs;
    }

    /** Arguments: the repository, and a folder to make. */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        Path jobs = Files.createDirectories(Path.of(args[1]));
        PackLoader loader =
                new PackLoader(
                        root,
                        Version.CURRENT,
                        RuleEngine.catalogue().stream()
                                .map(RuleInfo::id)
                                .collect(Collectors.toSet()),
                        jobs.resolve("tests"));
        for (Exercise exercise : loader.load(List.of()).exercises()) {
            SubmissionJobs writer = new SubmissionJobs(exercise, jobs);
            writer.write(root.resolve("reference").resolve(exercise.id()), "reference");
            try (Stream<Path> folders =
                    Files.list(root.resolve("test-fixtures/submissions").resolve(exercise.id()))) {
                for (Path folder : folders.toList()) {
                    writer.write(folder, folder.getFileName().toString());
                }
            }
        }
    }

    /** Writes nothing for what does not compile. */
    private void write(Path submission, String name) throws IOException {
        Wanted wanted =
                new Wanted(exercise.id(), exercise.javaPackage(), exercise.solutionFiles());
        Part part = Intake.take(submission, List.of(wanted), ENGLISH).parts().get(0);
        if (JavaCompilation.compile(
                        Grader.withStub(exercise, part.files()),
                        ClassPath.EMPTY,
                        exercise.release(),
                        ENGLISH)
                instanceof Compiled compiled) {
            Path file = jobs.resolve(exercise.id() + "." + name + ".job");
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
                job(compiled.classes()).write(out);
            }
            try (Writer out = Files.newBufferedWriter(Path.of(file + ".expected"))) {
                expected(submission.resolve("expected.json")).store(out, null);
            }
        }
    }

    private Job job(Map<String, byte[]> student) {
        return new Job(0, PARAMETERS, student, exercise.tests().classes(), refs(), CPU_SECONDS);
    }

    private List<TestRef> refs() {
        return exercise.tests().refs().stream().filter(TestRef::explored).toList();
    }

    /** By criterion, as JSON; a model solution passes everything. */
    private Properties expected(Path file) throws IOException {
        Properties outcomes = new Properties();
        refs().forEach(ref -> outcomes.put(ref.criterion(), "\"PASSED\""));
        if (Files.exists(file)) {
            JsonNode criteria =
                    new JsonMapper().readTree(Files.readString(file)).path("criteria");
            criteria.forEachEntry((id, right) -> outcomes.put(id, right.toString()));
        }
        return outcomes;
    }
}
