package dev.threadmark.app.report;

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
        String text = report(10, "the author's words", "Already charged under: Basics.");

        assertTrue(text.contains("[-] 10/10"), text);
        assertTrue(text.contains("Already charged under: Basics."), text);
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

    private static String report(int points, String... feedback) {
        CriterionResult result =
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
                                .toList());
        return TextReport.of(
                SampleReport.graded(List.of(result), List.of()),
                List.of(new SourceFile(SampleReport.FILE, "class SharedBalance {}")),
                Messages.of(Locale.ENGLISH),
                new Colours(false));
    }
}
