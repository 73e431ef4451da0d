package dev.threadmark.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.Visibility;
import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudentViewTest {
    private static final String OWN = "src/main/java/x/A.java";

    private static ScoreReport report(Visibility visibility) {
        Evidence evidence =
                new Evidence(
                        7,
                        1,
                        false,
                        new Race(
                                "A.n",
                                new Access("t1", "write", OWN, 4),
                                new Access("t2", "read", "SecretTest.java", 9),
                                "-"),
                        null,
                        List.of(
                                new TraceStep("t1", "write", "A.n", "4711", OWN, 4),
                                new TraceStep("main", "read", "A.n", "4711", "SecretTest.java", 9)),
                        "secret-schedule");
        CriterionResult criterion =
                new CriterionResult(
                        "x.safe",
                        "Safe",
                        Kind.EXPLORED,
                        0,
                        10,
                        visibility,
                        Outcome.FAILED,
                        evidence,
                        List.of(
                                Feedback.of("the author's words", "a hint", null),
                                new Feedback("expected 4711 in SecretTest", null, OWN, 4, 0)));
        ExerciseResult exercise =
                new ExerciseResult(
                        "x",
                        "X",
                        ExerciseStatus.GRADED,
                        0,
                        10,
                        0,
                        List.of(),
                        List.of(criterion),
                        List.of());
        return new ScoreReport(
                ScoreReport.Status.GRADED,
                List.of(),
                new ScoreReport.SubmissionId("s", "0".repeat(64)),
                new ScoreReport.PackId("p", "1.0.0", "0".repeat(64)),
                new ScoreReport.GraderId("1.0.0", "17", "Linux", 2, "none", 1),
                0,
                10,
                0,
                List.of(exercise),
                "2026-01-01T00:00:00Z",
                1);
    }

    @Test
    void leavesHiddenDetailOut() {
        String seen = Json.text(StudentView.of(report(Visibility.HIDDEN), false));
        assertFalse(seen.contains("4711"), seen);
        assertFalse(seen.contains("SecretTest"), seen);
        assertFalse(seen.contains("secret-schedule"), seen);
        assertTrue(seen.contains("the author's words"), seen);
    }

    @Test
    void keepsTheStudentsOwnStepsOfAHiddenCriterion() {
        Evidence evidence =
                StudentView.of(report(Visibility.HIDDEN), false)
                        .exercises()
                        .get(0)
                        .criteria()
                        .get(0)
                        .evidence();
        assertEquals(List.of(new TraceStep("T1", "write", "A.n", null, OWN, 4)), evidence.trace());
    }

    @Test
    void showsVisibleCriteriaWhole() {
        ScoreReport full = report(Visibility.VISIBLE);
        assertEquals(full, StudentView.of(full, false));
    }

    @Test
    void showsAfterDueCriteriaOnlyThen() {
        ScoreReport full = report(Visibility.AFTER_DUE);
        assertFalse(Json.text(StudentView.of(full, false)).contains("4711"));
        assertEquals(full, StudentView.of(full, true));
    }
}
