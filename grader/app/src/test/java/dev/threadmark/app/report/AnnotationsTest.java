package dev.threadmark.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    private static final String PLACE =
            "file=exercises/locking/src/main/java/exercises/locking/SharedBalance.java,line=";

    @Test
    void marksFailuresOpenQuestionsAndAdvice() {
        String text =
                annotations(
                        List.of(
                                SampleReport.criterion("Basics", Outcome.PASSED),
                                SampleReport.criterion(
                                        "Nothing lost",
                                        Outcome.RACE,
                                        Feedback.of("the rationale", "the first hint", null),
                                        new Feedback(
                                                "two threads write balance",
                                                null,
                                                SampleReport.FILE,
                                                12,
                                                9)),
                                SampleReport.criterion(
                                        "Safe read",
                                        Outcome.INCONCLUSIVE,
                                        SampleReport.at(20, "uses a Phaser")),
                                SampleReport.criterion(
                                        "Later",
                                        Outcome.NOT_RUN,
                                        SampleReport.at(1, "was not run"))),
                        List.of(SampleReport.advice("name the thread")));

        assertEquals(
                "::error "
                        + PLACE
                        + "12,col=9,title=Nothing lost::two threads write balance%0Athe first hint\n"
                        + "::warning "
                        + PLACE
                        + "20,col=9,title=Safe read::uses a Phaser%0AHold the lock.\n"
                        + "::notice "
                        + PLACE
                        + "5,col=1,title=[LK99]::name the thread\n",
                text);
    }

    @Test
    void showsAtMostTenOfALevel() {
        List<CriterionResult> failures =
                IntStream.rangeClosed(1, 14)
                        .mapToObj(
                                i ->
                                        SampleReport.criterion(
                                                "Criterion " + i,
                                                Outcome.FAILED,
                                                SampleReport.at(i, "wrong")))
                        .toList();
        List<Finding> advice =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> SampleReport.advice("advice " + i))
                        .toList();

        List<String> lines = annotations(failures, advice).lines().toList();

        assertEquals(10, lines.stream().filter(line -> line.startsWith("::error")).count());
        assertEquals("::error::5 more; see the summary and score.json.", lines.get(9));
        assertEquals(10, lines.stream().filter(line -> line.startsWith("::notice ")).count());
        assertTrue(lines.get(19).endsWith("advice 10"), lines.get(19));
    }

    @Test
    void letsNoTextOfASubmissionBecomeACommand() {
        String text =
                annotations(
                        List.of(
                                SampleReport.criterion(
                                        "a,line=1::b",
                                        Outcome.FAILED,
                                        Feedback.of("50%\r\n::stop-commands::x", null, null))),
                        List.of());

        // A carriage return is dropped where feedback is made.
        assertEquals("::error title=a%2Cline=1%3A%3Ab::50%25%0A::stop-commands::x\n", text);
    }

    @Test
    void marksCompileErrors() {
        ScoreReport report =
                SampleReport.report(
                        ScoreReport.Status.GRADED,
                        List.of(),
                        List.of(
                                new ExerciseResult(
                                        "locking",
                                        "Locking",
                                        ExerciseStatus.COMPILE_ERROR,
                                        0,
                                        100,
                                        0,
                                        List.of(SampleReport.at(3, "';' expected")),
                                        List.of(),
                                        List.of())),
                        0);

        assertEquals(
                "::error "
                        + PLACE.replace("exercises/locking/src", "work/src")
                        + "3,col=9,title=Locking::';' expected%0AHold the lock.\n",
                Annotations.of(report, Messages.of(Locale.ENGLISH), "work"));
    }

    private static String annotations(List<CriterionResult> criteria, List<Finding> advice) {
        return Annotations.of(
                SampleReport.graded(criteria, advice),
                Messages.of(Locale.ENGLISH),
                "exercises/{exercise}");
    }
}
