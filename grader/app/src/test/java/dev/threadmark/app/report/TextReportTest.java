package dev.threadmark.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Visibility;
import dev.threadmark.explorer.TextWidth;
import dev.threadmark.explorer.TraceStep;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Evidence EVIDENCE =
            new Evidence(
                    3,
                    1,
                    false,
                    null,
                    null,
                    List.of(
                            new TraceStep("a", "read", "A.n", "1", SampleReport.FILE, 1),
                            new TraceStep("b", "start", "thread a", null, "HiddenTest.java", 90)),
                    null);

    @Test
    void saysOfAFaultThatIsChargedElsewhereOnlyWhere() {
        String text = report(10, "the author's words", "Keeps its points: charged under Basics.");

        assertTrue(text.contains("[-] 10/10"), text);
        assertTrue(text.contains("Keeps its points: charged under Basics."), text);
        assertFalse(text.contains("the author's words"), text);
        assertFalse(text.contains("class SharedBalance"), text);
    }

    @Test
    void showsTheStudentsStepsAndNotTheTests() {
        String text = report(0, "the author's words");

        assertTrue(text.contains("[ ]  0/10"), text);
        assertTrue(text.contains("the author's words"), text);
        assertTrue(text.contains("1: class SharedBalance {}"), text);
        assertFalse(text.contains("HiddenTest"), text);
        assertFalse(text.contains("start"), text);
    }

    @Test
    void saysWhereToBegin() {
        assertTrue(report(0, "the author's words").endsWith("\nBegin with: Nothing lost\n"));
        assertFalse(report(10, "charged elsewhere").contains("Begin with"));
    }

    @Test
    void saysOfAPassHowManySchedulesStandBehindIt() {
        assertTrue(passed(1, true).contains("Nothing lost\n"));
        assertTrue(passed(7, true).contains("Nothing lost  all schedules (7)\n"));
        assertTrue(passed(7, false).contains("Nothing lost  7 schedules tried\n"));
    }

    private static String passed(int schedules, boolean exhaustive) {
        Evidence evidence = new Evidence(schedules, 0, exhaustive, null, null, List.of(), null);
        return text(
                Locale.ENGLISH,
                new CriterionResult(
                        "locking.x",
                        "Nothing lost",
                        Kind.EXPLORED,
                        10,
                        10,
                        Visibility.VISIBLE,
                        Outcome.PASSED,
                        evidence,
                        List.of()));
    }

    @Test
    void saysOnceWhatSeveralWaitFor() {
        CriterionResult waiting =
                SampleReport.criterion(
                        "Waits",
                        Outcome.NOT_RUN,
                        Feedback.of("Counts once this works.", null, null));
        String text = text(Locale.ENGLISH, waiting, waiting, waiting);

        assertEquals(3, text.split("Waits  not run", -1).length - 1, text);
        assertEquals(2, text.split("Counts once this works", -1).length, text);
    }

    @Test
    void fitsATerminalInBothLanguages() {
        String chinese = "\u4e24\u4e2a\u7ebf\u7a0b\uff0c\u4fee\u6539 balance\u3002".repeat(9);
        String english = "Two threads change one balance and nothing gets lost, again".repeat(2);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (String title : List.of(chinese, english)) {
                for (int cut = 0; cut < 40; cut++) {
                    String shifted = "A" + title.substring(cut);
                    CriterionResult result =
                            SampleReport.criterion(
                                    shifted, Outcome.FAILED, Feedback.of(shifted, shifted, null));
                    text(locale, result).lines().forEach(TextReportTest::assertFits);
                }
            }
        }
    }

    private static void assertFits(String line) {
        assertTrue(TextWidth.of(line) <= 80, line);
        assertEquals(line.stripTrailing(), line);
        assertFalse(line.strip().matches("[\uff0c\u3002].*"), line);
    }

    private static String report(int points, String... feedback) {
        return text(
                Locale.ENGLISH,
                new CriterionResult(
                        "locking.x",
                        "Nothing lost",
                        Kind.EXPLORED,
                        points,
                        10,
                        Visibility.VISIBLE,
                        Outcome.FAILED,
                        EVIDENCE,
                        List.of(feedback).stream()
                                .map(message -> Feedback.of(message, null, null))
                                .toList()));
    }

    private static String text(Locale locale, CriterionResult... results) {
        return TextReport.of(
                SampleReport.graded(List.of(results), List.of()),
                List.of(new SourceFile(SampleReport.FILE, "class SharedBalance {}")),
                Messages.of(locale),
                new Colours(false));
    }
}
