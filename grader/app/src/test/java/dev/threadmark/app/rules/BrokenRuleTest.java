package dev.threadmark.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.rules.catalogue.Catalogue;
import dev.threadmark.app.rules.catalogue.Report;
import dev.threadmark.app.rules.catalogue.Rule;
import dev.threadmark.app.rules.catalogue.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that fails or does not end costs the file that it failed on, and no other. */
class BrokenRuleTest {
    private static final SourceFile BAD = new SourceFile("Bad.java", "class Bad {}");
    private static final SourceFile GOOD =
            new SourceFile("Good.java", "class Good { void m(Thread t) { t.run(); } }");

    /** A rule that breaks wherever the class {@code Bad} is. */
    private record Broken(Runnable fault) implements Rule {
        @Override
        public String id() {
            return "LK01";
        }

        @Override
        public String slug() {
            return "broken";
        }

        @Override
        public void check(Subject subject, Report.Section report) {
            if (subject.program().classes().stream().anyMatch(c -> c.name().equals("Bad"))) {
                fault.run();
            }
        }
    }

    private static Analysis analyse(Runnable fault, SourceFile... sources) {
        List<Rule> rules =
                Stream.concat(Stream.of(new Broken(fault)), Catalogue.rules().stream()).toList();
        return RuleEngine.analyse(List.of(sources), rules, Messages.of(Locale.ENGLISH));
    }

    private static List<String> undecided(Analysis analysis) {
        return analysis.undecided().stream()
                .map(u -> u.rule() + " " + u.file() + ":" + u.line() + " " + u.reason())
                .toList();
    }

    private static List<String> findings(Analysis analysis) {
        return analysis.findings().stream().map(f -> f.rule() + " " + f.file()).toList();
    }

    private static int recurse(int depth) {
        return depth < 0 ? 0 : 1 + recurse(depth + 1) + recurse(depth + 2);
    }

    @Test
    void leavesTheFileUndecidedWhenARuleThrows() {
        Analysis analysis =
                analyse(
                        () -> {
                            throw new IllegalArgumentException("fault");
                        },
                        BAD,
                        GOOD);
        assertEquals(List.of("TH01 Good.java"), findings(analysis));
        assertEquals(
                List.of(
                        "ST00 Bad.java:1 The checker failed on this file"
                                + " (IllegalArgumentException); a person has to look."),
                undecided(analysis));
    }

    @Test
    void leavesTheFileUndecidedWhenTheStackOverflows() {
        Analysis analysis = analyse(() -> recurse(0), GOOD, BAD);
        assertEquals(List.of("TH01 Good.java"), findings(analysis));
        assertEquals(1, undecided(analysis).size());
    }

    @Test
    void leavesTheFileUndecidedWhenARuleDoesNotEnd() {
        Analysis analysis = analyse(BrokenRuleTest::spin, BAD, GOOD);
        assertEquals(List.of("TH01 Good.java"), findings(analysis));
        assertEquals(
                List.of(
                        "ST00 Bad.java:1 This file takes the checker longer than any ordinary one;"
                                + " a person has to look."),
                undecided(analysis));
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void leavesEveryFileUndecidedThatFailsWithTheOthersOnly() {
        SourceFile other = new SourceFile("Other.java", "class Other { Bad bad; }");
        List<Rule> rules =
                List.of(
                        new Broken(
                                () -> {
                                    throw new IllegalStateException();
                                }));
        Analysis alone = RuleEngine.analyse(List.of(other), rules, Messages.of(Locale.ENGLISH));
        Analysis both = RuleEngine.analyse(List.of(other, BAD), rules, Messages.of(Locale.ENGLISH));
        assertEquals(List.of(), alone.undecided());
        assertEquals(List.of("Bad.java"), both.undecided().stream().map(u -> u.file()).toList());
    }

    @Test
    void stopsWorkThatTakesMoreProcessorTimeThanAllowed() {
        BrokenOffException e =
                assertThrows(
                        BrokenOffException.class,
                        () ->
                                BigStack.call(
                                        () -> {
                                            spin();
                                            return 1;
                                        },
                                        Duration.ofMillis(30)));
        assertEquals("too-hard", e.key());
    }

    @Test
    void doesNotCountTheTimeThatWorkWaits() throws BrokenOffException {
        int answer =
                BigStack.call(
                        () -> {
                            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
                            return 42;
                        },
                        Duration.ofMillis(100));
        assertEquals(42, answer);
    }
}
