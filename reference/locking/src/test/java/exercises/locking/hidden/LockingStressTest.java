package exercises.locking.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Stress;
import dev.threadmark.kit.threads.Occupancy;
import exercises.locking.SharedBalance;
import java.util.concurrent.locks.LockSupport;

/** The same claim as the explored mutual exclusion, on real threads. */
class LockingStressTest {
    /** How often a thread inside {@code change} looks whether it is alone. */
    private static final int LOOKS = 5;

    @Criterion("locking.stress")
    @Stress(rounds = 100)
    void realThreadsExcludeEachOther() throws Exception {
        Occupancy inside = new Occupancy();
        SharedBalance account =
                new SharedBalance(100) {
                    @Override
                    protected void change(int n) {
                        inside.enter();
                        linger(inside);
                        inside.leave();
                    }
                };

        account.runBoth(5, 8, 4);

        assertEquals(1, inside.highest(), "threads inside change(n) at the same time");
    }

    /**
     * Lets other threads run, so that one that can come in does. To yield would hand the processor
     * for a long time to a {@code runBoth} that waits in a busy loop.
     */
    private static void linger(Occupancy inside) {
        for (int look = 0; look < LOOKS && inside.now() == 1; look++) {
            LockSupport.parkNanos(1);
        }
    }
}
