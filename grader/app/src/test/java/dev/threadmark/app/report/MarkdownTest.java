package dev.threadmark.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void showsPointsThenWhatFailedAndHowToGoOn() {
        ScoreReport report =
                SampleReport.graded(
                        List.of(
                                SampleReport.criterion("Basics", Outcome.PASSED),
                                SampleReport.criterion(
                                        "Nothing lost",
                                        Outcome.RACE,
                                        SampleReport.at(12, "two threads write balance"))),
                        List.of());

        String text = Markdown.of(report, List.of(), ENGLISH);

        assertTrue(text.startsWith("## Score 40 of 100\n"), text);
        assertTrue(text.contains("| ✅ | Basics | 10/10 | passed |\n"), text);
        assertTrue(text.contains("| ❌ | Nothing lost | 0/10 | data race |\n"), text);
        assertTrue(text.contains("- SharedBalance\\.java\\:12: two threads write balance\n"), text);
        assertTrue(text.contains("  - Hold the lock\\.\n"), text);
        assertTrue(text.contains("<pre>\nT-1"), text);
    }

    @Test
    void letsNoTextOfASubmissionBecomeMarkup() {
        String hostile = "</pre><img src=x> [click](https://x.test) | `code`\n# Score 100";
        ScoreReport report =
                SampleReport.graded(
                        List.of(
                                SampleReport.criterion(
                                        "Nothing lost", Outcome.RACE, SampleReport.at(1, hostile))),
                        List.of());

        String text = Markdown.of(report, List.of(), ENGLISH);

        assertFalse(text.contains("<img"), text);
        assertFalse(text.contains("[click]("), text);
        assertFalse(text.contains("https://"), text);
        assertFalse(text.contains("\n# Score"), text);
        assertEquals(1, text.split("</pre>", -1).length - 1, text);
    }

    @Test
    void staysBelowTheLimitAndSaysWhatIsLeftOut() {
        List<CriterionResult> many =
                IntStream.range(0, 400)
                        .mapToObj(
                                i ->
                                        SampleReport.criterion(
                                                "Criterion " + i,
                                                Outcome.FAILED,
                                                Feedback.of("丢失".repeat(2_000), "", null)))
                        .toList();

        String text = Markdown.of(SampleReport.graded(many, List.of()), List.of(), ENGLISH);

        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= Markdown.LIMIT, bytes + " bytes");
        assertTrue(bytes > Markdown.LIMIT / 2, bytes + " bytes");
        assertTrue(text.endsWith("score.json has it all.\n"));
    }

    @Test
    void fitsASmallLimitToo() {
        ScoreReport report = SampleReport.graded(List.of(), List.of());

        assertTrue(Markdown.of(report, ENGLISH, 150).length() <= 150);
    }

    @Test
    void saysWhyNothingWasGraded() {
        ScoreReport report =
                SampleReport.report(
                        ScoreReport.Status.REJECTED,
                        List.of(Feedback.of("not a zip", "", null)),
                        List.of(),
                        0);

        assertEquals(
                "## Nothing could be graded.\n\n- not a zip\n",
                Markdown.of(report, List.of(), ENGLISH));
    }
}
