package exercises.locking.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Stress;
import dev.threadmark.kit.threads.Occupancy;
import exercises.locking.SharedBalance;

/** The same claim as the explored mutual exclusion, on real threads. */
class LockingStressTest {
    /** For how many steps a thread stays inside {@code change} and looks whether it is alone. */
    private static final int LINGER = 20;

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

    /** Lets other threads run, so that one that can come in does. */
    private static void linger(Occupancy inside) {
        for (int step = 0; step < LINGER && inside.now() == 1; step++) {
            Thread.yield();
        }
    }
}
