package dev.threadmark.kit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintoutTest {
    private static final Check PASSED =
            new Check("nothing lost", Check.State.PASSED, "", "", "", "Look at the lock.");
    private static final Check FAILED =
            new Check(
                    "lock released",
                    Check.State.FAILED,
                    "the lock is still held\nby worker-1",
                    "SharedBalance.java:31",
                    "worker-1  worker-2\n\n31: lock()",
                    "Release it in finally.");
    private static final Check NOT_RUN =
            new Check("safe read", Check.State.NOT_RUN, "", "", "", "");

    @Test
    void showsFactPlaceAndHintOfWhatFailedOnly() {
        String text =
                new Printout(Locale.ENGLISH, false)
                        .of("locking", List.of(PASSED, FAILED, NOT_RUN), 6);

        assertEquals(
                """

                locking: 1 of 3 checks passed
                  [x] nothing lost
                  [ ] lock released
                      the lock is still held
                      by worker-1  (SharedBalance.java:31)
                      worker-1  worker-2

                      31: lock()
                      Hint: Release it in finally.
                  [-] safe read
                      was not run
                  6 more checks, hidden ones, run at grading.
                  The ERROR lines below are from Maven; they only repeat that checks failed.
                """,
                text);
    }

    @Test
    void saysNothingOfMavenWhenAllPassed() {
        String text = new Printout(Locale.ENGLISH, false).of("locking", List.of(PASSED), 1);

        assertEquals(
                """

                locking: 1 of 1 checks passed
                  [x] nothing lost
                  1 more check, a hidden one, runs at grading.
                """,
                text);
    }

    @Test
    void speaksChineseToChineseReaders() {
        String text =
                new Printout(Locale.SIMPLIFIED_CHINESE, false).of("locking", List.of(FAILED), 6);

        assertTrue(text.contains("locking：1 项检查中通过 0 项"), text);
        assertTrue(text.contains("提示：Release it in finally."), text);
        assertTrue(text.contains("评分时还会运行 6 项隐藏检查。"), text);
    }

    @Test
    void coloursTheBoxesOnRequest() {
        String text = new Printout(Locale.ENGLISH, true).of("locking", List.of(PASSED, FAILED), 0);

        assertTrue(text.contains("\u001b[32m[x]\u001b[0m nothing lost"), text);
        assertTrue(text.contains("\u001b[31m[ ]\u001b[0m lock released"), text);
    }
}
