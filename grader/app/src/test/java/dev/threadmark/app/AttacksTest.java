package dev.threadmark.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.report.Json;
import dev.threadmark.app.report.StudentView;
import dev.threadmark.app.sandbox.SandboxMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No attack of {@code test-fixtures/attacks} wins points, leaks, does harm or hangs.
 *
 * <p>Those that use up more than half a minute of processor time run with {@code
 * -Dthreadmark.attacks=all} only. {@code -Dthreadmark.sandbox=none} runs them without the sandbox:
 * the verdicts are the same.
 */
@Isolated("the processor time of this JVM's children must be the attack's")
class AttacksTest {
    private static final Path ATTACKS = Repository.root().resolve("test-fixtures/attacks");
    private static final SandboxMode MODE =
            SandboxMode.valueOf(System.getProperty("threadmark.sandbox", "auto").toUpperCase());

    private static final boolean ALL = "all".equals(System.getProperty("threadmark.attacks"));
    private static final int QUICK_CPU_SECONDS = 30;

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
        Grader grader = TestGrader.of(MODE, expected.get("exercise").asString());
        ScoreReport report;
        long used;
        try (CpuMeter meter = CpuMeter.start()) {
            report = assertTimeoutPreemptively(BACKSTOP, () -> grader.grade(folder));
            used = meter.seconds();
        }
        String staff = Json.text(report);
        String student = Json.text(StudentView.of(report, false));
        assertAll(
                staff,
                () -> assertEquals(expected.get("status").asString(), status(report)),
                () -> assertTrue(report.score() <= expected.get("pointsAtMost").asInt()),
                () -> assertFalse(expected.has("canary") && exists(expected.get("canary"))),
                () -> assertFalse(expected.has("marker") && leaks(student, expected.get("marker"))),
                () -> assertTrue(used <= limit, used + " s of processor time"));
        System.err.println("CPU " + name(folder) + " " + used);
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
