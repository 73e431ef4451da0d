package dev.threadmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compilation;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.compile.Rejected;
import dev.threadmark.app.gate.Gate;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.report.Json;
import dev.threadmark.app.report.StudentView;
import dev.threadmark.app.run.Cpus;
import dev.threadmark.app.run.TestRun;
import dev.threadmark.app.sandbox.Sandbox;
import dev.threadmark.app.sandbox.SandboxMode;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestResult;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each fence has an attack that it alone stops: here the others are switched off, or are shown to
 * have nothing against it.
 */
class FencesTest {
    private static final String SOLUTION = "src/main/java/exercises/locking/SharedBalance.java";
    private static final Path ATTACKS = Repository.root().resolve("test-fixtures/attacks");
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Path CANARY = Path.of("/tmp/threadmark-attack-canary");

    /** javac's exit code when it ran out of resources; one above it when it failed otherwise. */
    private static final int SYSTEM_ERROR = 3;

    /** What the link points to compiles, passes the gate and solves the exercise. */
    @Test
    void theIntakeAloneRefusesAnotherOnesWork() throws Exception {
        String attack = "link-to-the-reference";
        assertTrue(Gate.load().check(compile(attack), own(), ENGLISH).isEmpty());
        assertEquals(13, passed(attack, SandboxMode.NONE), "the attack itself must work");
        assertEquals(0, grade(attack).score());
    }

    @Test
    void theCompilerAloneEndsSourcesThatBlowItUp(@TempDir Path folder) throws Exception {
        Path source = ATTACKS.resolve("compiler-blown-up").resolve(SOLUTION);
        int bare =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream(),
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                source.toString());
        assertTrue(bare >= SYSTEM_ERROR, "the attack itself must work: " + bare);
        assertInstanceOf(Rejected.class, compilation("compiler-blown-up"));
    }

    /** Neither intake nor gate nor sandbox has anything against a thread's name. */
    @Test
    void theReportsAloneHideWhatAThreadsNameGivesAway() throws Exception {
        ScoreReport report = grade("hidden-inputs-in-names");
        String hidden = "exercises.locking.hidden";
        assertTrue(Json.text(report).contains(hidden), "the attack itself must work");
        assertFalse(Json.text(StudentView.of(report, false)).contains(hidden));
    }

    @Test
    void withoutTheGateAPassCanBeForgedEvenInsideTheSandbox() throws Exception {
        String attack = "forged-pass-through-the-watchdog";
        assertTrue(passed(attack, SandboxMode.AUTO) > 0, "the attack itself must work");
        assertFalse(Gate.load().check(compile(attack), own(), ENGLISH).isEmpty());
    }

    @Test
    void theSandboxAloneKeepsFilesFromTheMachine() throws Exception {
        assumeTrue(Sandbox.probe(SandboxMode.AUTO).name().equals("bubblewrap"));
        Files.deleteIfExists(CANARY);
        try {
            passed("writes-a-file", SandboxMode.AUTO);
            assertFalse(Files.exists(CANARY));
            passed("writes-a-file", SandboxMode.NONE);
            assertTrue(Files.exists(CANARY), "the attack itself must work");
        } finally {
            Files.deleteIfExists(CANARY);
        }
    }

    @Test
    void theProtocolAloneStopsExitsAndForeignFrames() throws Exception {
        assertEquals(0, passed("exit-zero", SandboxMode.NONE));
        assertEquals(0, passed("halt-in-static-initializer", SandboxMode.NONE));
        assertEquals(0, passed("frames-on-descriptor-one", SandboxMode.NONE));
    }

    @Test
    void theLoadersAloneHideJUnit() throws Exception {
        Map<String, TestResult> results = run("reflection-by-name", SandboxMode.NONE);
        assertTrue(
                results.values().stream()
                        .anyMatch(result -> result.message().contains("ClassNotFoundException")),
                results::toString);
    }

    /** Neither gate nor sandbox has anything against it. */
    @Test
    void theWatchdogAloneTellsADeadlockAndLaterTestsStillRun() throws Exception {
        assertTrue(Gate.load().check(compile("own-deadlock"), own(), ENGLISH).isEmpty());
        Map<String, TestResult> results = run("own-deadlock", SandboxMode.NONE);
        assertEquals(TestOutcome.DEADLOCK, results.get("locking.explicit-lock").outcome());
        // Settled by the others, which have all run.
        assertNull(results.get("locking.stress"));
        assertEquals(12, results.size(), results::toString);
    }

    private static long passed(String attack, SandboxMode mode) throws Exception {
        return run(attack, mode).values().stream()
                .filter(result -> result.outcome() == TestOutcome.PASSED)
                .count();
    }

    /** Runs the tests of the exercise with neither intake nor gate before them. */
    private static Map<String, TestResult> run(String attack, SandboxMode mode) throws Exception {
        Exercise exercise = TestGrader.pack(Repository.root(), "locking").exercises().get(0);
        return new TestRun(TestGrader.options(mode), Cpus.ofThisMachine())
                .run(exercise.tests(), compile(attack));
    }

    private static ScoreReport grade(String attack) throws Exception {
        return TestGrader.of(SandboxMode.NONE, "locking").grade(ATTACKS.resolve(attack));
    }

    private static Map<String, byte[]> compile(String attack) throws Exception {
        return assertInstanceOf(Compiled.class, compilation(attack)).classes();
    }

    private static Compilation compilation(String attack) throws Exception {
        Path file = ATTACKS.resolve(attack).resolve(SOLUTION);
        SourceFile source = new SourceFile(SOLUTION, Files.readString(file));
        return JavaCompilation.compile(List.of(source), ClassPath.EMPTY, 17, ENGLISH);
    }

    private static Set<String> own() {
        return Set.of("exercises.locking");
    }
}
