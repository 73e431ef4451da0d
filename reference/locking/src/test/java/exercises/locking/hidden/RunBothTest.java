package exercises.locking.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import exercises.locking.SharedBalance;
import java.util.concurrent.atomic.AtomicInteger;

/** How {@code runBoth} starts its threads and waits for them. */
class RunBothTest {
    @Criterion("locking.run-both-overlap")
    @Explore
    void theSecondThreadStartsWhileTheFirstIsStillInside() throws Exception {
        OverlappedBalance account = new OverlappedBalance();

        account.runBoth(5, 8, 1);

        assertFalse(
                account.wereApart(), "the first thread was awaited before the second was started");
    }

    /** Thrown by the {@code change} that comes first. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Criterion("locking.run-both-one-throws")
    @Explore
    void bothAreAwaitedWhenOneThrows() throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
        AtomicInteger entered = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        SharedBalance account =
                new SharedBalance(100) {
                    @Override
                    protected void change(int n) {
                        if (entered.getAndIncrement() == 0) {
                            throw new Refused();
                        }
                        finished.incrementAndGet();
                    }
                };

        runBothWhateverItThrows(account);

        assertTrue(finished.get() > 0, "the other thread had not done its work");
        assertEquals(100, account.balance(), "balance() afterwards");
    }

    /** Whether the exception comes out of {@code runBoth} is left to the student. */
    private static void runBothWhateverItThrows(SharedBalance account) throws Exception {
        try {
            account.runBoth(5, 8, 1);
        } catch (RuntimeException allowed) {
            assertNotNull(allowed);
        }
    }
}
