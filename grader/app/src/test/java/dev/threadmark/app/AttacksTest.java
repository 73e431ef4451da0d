package dev.threadmark.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.pack.CompiledTests;
import dev.threadmark.app.report.Colours;
import dev.threadmark.app.report.Json;
import dev.threadmark.app.report.StudentView;
import dev.threadmark.app.report.TextReport;
import dev.threadmark.app.sandbox.SandboxMode;
import dev.threadmark.worker.protocol.TestRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No attack of {@code test-fixtures/attacks} wins points, leaks, does harm or hangs.
 *
 * <p>Those that may use up more than {@value #QUICK_CPU_SECONDS} seconds of processor time run with
 * {@code -Dthreadmark.attacks=all} only. {@code -Dthreadmark.sandbox=none} runs them without the
 * sandbox: the verdicts are the same.
 */
@Isolated("the processor time of this JVM's children must be the attack's")
class AttacksTest {
    private static final Path ATTACKS = Repository.root().resolve("test-fixtures/attacks");
    private static final SandboxMode MODE =
            SandboxMode.valueOf(System.getProperty("threadmark.sandbox", "auto").toUpperCase());

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Colours PLAIN = new Colours(false);
    private static final boolean ALL = "all".equals(System.getProperty("threadmark.attacks"));
    private static final int QUICK_CPU_SECONDS = 50;

    /** For a machine however busy; what an attack really costs is told in processor time. */
    private static final Duration BACKSTOP = Duration.ofMinutes(20);

    @TestFactory
    Stream<DynamicTest> fails() throws IOException {
        List<Path> attacks = Repository.folders(ATTACKS);
        assertTrue(attacks.size() >= 60, "attacks found: " + attacks.size());
        return attacks.stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static void check(Path folder) throws Exception {
        JsonNode expected =
                new JsonMapper().readTree(Files.readString(folder.resolve("expected.json")));
        int limit = expected.get("cpuSeconds").asInt();
        assumeTrue(ALL || limit <= QUICK_CPU_SECONDS, "slow: -Dthreadmark.attacks=all");
        String slug = expected.get("exercise").asString();
        Grader grader = TestGrader.of(MODE, slug);
        ScoreReport report;
        long used;
        try (CpuMeter meter = CpuMeter.start()) {
            report = assertTimeoutPreemptively(BACKSTOP, () -> grader.grade(folder));
            used = meter.seconds();
        }
        String staff = Json.text(report);
        ScoreReport seen = StudentView.of(report, false);
        String student = Json.text(seen);
        List<SourceFile> sources = grader.take(folder).sources();
        String text = TextReport.of(seen, sources, ENGLISH, PLAIN);
        List<String> hidden = hiddenNames(slug).filter(name -> !wrote(sources, name)).toList();
        assertAll(
                staff,
                () -> assertEquals(expected.get("status").asString(), status(report)),
                () -> assertTrue(report.score() <= expected.get("pointsAtMost").asInt()),
                () -> assertTrue(report.pending() <= most(expected.get("pendingAtMost"))),
                () -> assertFalse(expected.has("canary") && exists(expected.get("canary"))),
                () -> assertFalse(expected.has("marker") && leaks(student, expected.get("marker"))),
                () -> assertEquals(List.of(), hidden.stream().filter(text::contains).toList()),
                () -> assertEquals(List.of(), hidden.stream().filter(student::contains).toList()),
                () -> assertTrue(text.chars().noneMatch(AttacksTest::steers), text),
                () -> assertTrue(used <= limit, used + " s of processor time"));
    }

    /** How many points may wait for a person; any number when the attack may not be judged. */
    private static int most(JsonNode pending) {
        return pending == null ? Integer.MAX_VALUE : pending.asInt();
    }

    /** The names of the hidden tests' package, classes and methods. */
    private static Stream<String> hiddenNames(String slug) throws Exception {
        CompiledTests tests = TestGrader.pack(Repository.root(), slug).exercises().get(0).tests();
        String hidden = "exercises." + slug + ".hidden";
        Stream<String> classes =
                tests.classes().keySet().stream()
                        .filter(name -> name.startsWith(hidden))
                        .map(name -> name.substring(hidden.length() + 1));
        Stream<String> methods =
                tests.refs().stream()
                        .filter(ref -> ref.className().startsWith(hidden))
                        .map(TestRef::method);
        return Stream.concat(Stream.of(hidden), Stream.concat(classes, methods));
    }

    /** A name that was guessed comes back in the compiler's words and tells nothing. */
    private static boolean wrote(List<SourceFile> sources, String name) {
        return sources.stream().anyMatch(source -> source.text().contains(name));
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    /** What became of the exercise, or of the submission when it was refused as a whole. */
    private static String status(ScoreReport report) {
        return report.exercises().isEmpty()
                ? report.status().name()
                : report.exercises().get(0).status().name();
    }

    private static boolean exists(JsonNode canary) {
        return Files.exists(Path.of(canary.asString()));
    }

    private static boolean leaks(String student, JsonNode marker) {
        return student.contains(marker.asString());
    }
}
