package dev.threadmark.kit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.threadmark.kit.Criterion;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.LOCALE)
class ChecklistExtensionTest {
    @Test
    void listsEveryCheckInTheOrderItRan() {
        assertEquals(
                """

                : 1 of 5 checks passed
                  [x] lets one thread in
                  [ ] loses nothing
                      two updates were lost  (ChecklistExtensionTest.java:LINE)
                      Hint: Hold the lock.
                  [ ] throwsWithoutCriterion()
                      IllegalStateException  (ChecklistExtensionTest.java:LINE)
                  [?] uses fork join
                      cannot be judged: fork/join is not modelled  (ChecklistExtensionTest.java:LINE)
                  [-] Runs in a week
                      was not run: next week
                  No hidden checks run at grading.
                  The ERROR lines below are from Maven; they only repeat that checks failed.
                """,
                printed(Mixed.class, true));
    }

    @Test
    void chargesASetUpFailureToEveryCheckItKeptFromRunning() {
        assertEquals(
                """

                : 0 of 1 checks passed
                  [ ] never runs
                      IllegalStateException: no set-up  (ChecklistExtensionTest.java:LINE)
                      Hint: Look at the set-up.
                  No hidden checks run at grading.
                  The ERROR lines below are from Maven; they only repeat that checks failed.
                """,
                printed(BrokenSetUp.class, true));
    }

    @Test
    void staysSilentUnlessAutoDetectionIsOn() {
        assertEquals("", printed(Mixed.class, false));
    }

    private static String printed(Class<?> tests, boolean autoDetection) {
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(tests))
                        .configurationParameter(
                                "junit.jupiter.extensions.autodetection.enabled",
                                Boolean.toString(autoDetection))
                        .build();
        PrintStream out = System.out;
        Locale locale = Locale.getDefault();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Locale.setDefault(Locale.ENGLISH);
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            LauncherFactory.create().execute(request);
        } finally {
            System.setOut(out);
            Locale.setDefault(locale);
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("java:\\d+", "java:LINE");
    }

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Mixed {
        @Criterion(value = "x.fails", hint = "Hold the lock.")
        @Order(2)
        @Test
        void losesNothing() {
            fail("two updates were lost");
        }

        @Order(3)
        @Test
        void throwsWithoutCriterion() {
            throw new IllegalStateException();
        }

        @Criterion("x.passes")
        @Order(1)
        @Test
        void letsOneThreadIn() {}

        @Criterion("x.aborts")
        @Order(4)
        @Test
        void usesForkJoin() {
            abort("fork/join is not modelled");
        }

        @Criterion("x.later")
        @Disabled("next week")
        @DisplayName("Runs in a week")
        @Order(5)
        @Test
        void runsLater() {}
    }

    static class BrokenSetUp {
        @BeforeAll
        static void setUp() {
            throw new IllegalStateException("no set-up");
        }

        @Criterion(value = "x.never", hint = "Look at the set-up.")
        @Test
        void neverRuns() {}
    }
}
