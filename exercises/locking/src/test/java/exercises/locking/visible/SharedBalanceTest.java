package exercises.locking.visible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.Threads;
import exercises.locking.SharedBalance;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** What you can check yourself with {@code mvn test}; the grader checks more. */
@TestMethodOrder(OrderAnnotation.class)
class SharedBalanceTest {
    private static final int INITIAL = 100;

    @Criterion(
            value = "locking.basics",
            hint = "Write runThread and balance for one thread first: a loop around change(n).")
    @Order(1)
    @Explore
    @DisplayName("runThread calls change(n) once per iteration, and balance() reads the amount")
    void oneThreadChangesAsOftenAsAsked() {
        WatchedBalance account = new WatchedBalance(INITIAL);

        account.runThread(5, 3);

        assertEquals(
                List.of(5, 5, 5), account.amounts(), "the amounts that change(n) was called with");
        assertEquals(INITIAL, account.balance(), "what balance() returned");
    }

    @Criterion(
            value = "locking.nothing-lost",
            hint =
                    "Both threads must hold the same lock while change(n) runs: one final field,"
                            + " locked before the first change and unlocked in finally.")
    @Order(2)
    @Explore
    @DisplayName("Two threads change one balance and nothing gets lost")
    void twoThreadsLoseNothing() throws Exception {
        SharedBalance account = new SharedBalance(INITIAL);

        Threads.runAll(() -> account.runThread(5, 1), () -> account.runThread(8, 1));

        assertEquals(INITIAL, account.balance(), "the balance after both threads have ended");
    }

    @Criterion(
            value = "locking.run-both",
            hint =
                    "Create two Thread objects, call start() on both, then join() on both, then"
                            + " return balance().")
    @Order(3)
    @Explore
    @DisplayName("runBoth runs both jobs in new threads, waits for them and returns the balance")
    void runBothWaitsForTwoNewThreads() throws Exception {
        WatchedBalance account = new WatchedBalance(INITIAL);

        int returned = account.runBoth(5, 8, 2);

        List<Integer> amounts = account.amounts();
        assertTrue(amounts.contains(5), "runThread(5, 2) has run when runBoth returns");
        assertTrue(amounts.contains(8), "runThread(8, 2) has run when runBoth returns");
        assertFalse(
                account.threads().contains(Thread.currentThread()),
                "change(n) ran on the thread that called runBoth");
        assertEquals(INITIAL, returned, "what runBoth returned");
        assertEquals(amounts, account.amounts(), "change(n) went on after runBoth had returned");
    }
}
