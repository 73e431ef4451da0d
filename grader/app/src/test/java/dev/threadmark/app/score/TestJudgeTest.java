package dev.threadmark.app.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.TraceStep;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the report of an explored fault points to. */
class TestJudgeTest {
    private static final String OWN = "src/main/java/x/A.java";
    private static final List<TraceStep> TRACE =
            List.of(step("A.java", 7), step("A.java", 8), step("ATest.java", 90));

    private static TraceStep step(String file, int line) {
        return new TraceStep("main", "read", "A.n", "1", file, line);
    }

    @Test
    void pointsToWhereTheExceptionWasThrown() {
        Feedback feedback =
                judge(
                        Outcome.EXCEPTION,
                        null,
                        new TestResult.Location("java.util.Objects", "Objects.java", 233),
                        new TestResult.Location("x.A", "A.java", 12));
        assertEquals(OWN, feedback.file());
        assertEquals(12, feedback.line());
    }

    @Test
    void pointsToTheLoopOfAThreadThatRunsForEver() {
        Deadlock livelock =
                new Deadlock(List.of(wait("thread t", "A.java", 20), wait("", "A.java", 30)));
        assertEquals(30, judge(Outcome.TIMEOUT, livelock).line());
    }

    @Test
    void pointsToAThreadThatWaitsInTheStudentsOwnFile() {
        Deadlock deadlock =
                new Deadlock(
                        List.of(wait("thread t", "ATest.java", 20), wait("lock l", "A.java", 25)));
        assertEquals(25, judge(Outcome.DEADLOCK, deadlock).line());
    }

    @Test
    void pointsToTheStudentsLastStepOtherwise() {
        assertEquals(8, judge(Outcome.FAILED, null).line());
    }

    @Test
    void pointsNowhereWhenNoStepIsTheStudents() {
        Feedback feedback = judge(Outcome.FAILED, List.of(step("ATest.java", 90)), null);
        assertNull(feedback.file());
        assertEquals(0, feedback.line());
        assertEquals("a fault", feedback.message());
    }

    private static Deadlock.Wait wait(String target, String file, int line) {
        return new Deadlock.Wait("t", target, null, file, line, null, 0, null);
    }

    private static Feedback judge(
            Outcome outcome, Deadlock deadlock, TestResult.Location... stack) {
        return judge(outcome, TRACE, deadlock, stack);
    }

    private static Feedback judge(
            Outcome outcome,
            List<TraceStep> trace,
            Deadlock deadlock,
            TestResult.Location... stack) {
        Exploration found =
                new Exploration(outcome, "a fault", 1, 0, false, null, deadlock, trace, "0", null);
        TestResult result =
                new TestResult(
                        "x.basic",
                        TestOutcome.valueOf(outcome.name()),
                        "a fault",
                        null,
                        List.of(stack),
                        0,
                        found);
        Criterion criterion = ScoringTest.test("x.basic", 10, List.of(), List.of());
        TestJudge judge =
                new TestJudge(
                        Map.of("x.basic", result),
                        Set.of("x.A"),
                        List.of(new SourceFile(OWN, "class A {}")),
                        Messages.of(Locale.ENGLISH));
        return judge.judge(criterion).details().get(0);
    }
}
