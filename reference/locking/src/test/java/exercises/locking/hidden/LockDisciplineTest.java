package exercises.locking.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.Occupancy;
import dev.threadmark.kit.threads.TestThread;
import dev.threadmark.kit.threads.Threads;
import exercises.locking.SharedBalance;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What the lock around {@code change} must keep up, whatever happens inside. */
class LockDisciplineTest {
    private static final int INITIAL = 100;

    /** What a {@code change} of these tests throws. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Criterion("locking.mutual-exclusion")
    @Explore
    void onlyOneThreadIsInsideChange() throws Exception {
        Occupancy inside = new Occupancy();
        SharedBalance account =
                new SharedBalance(INITIAL) {
                    @Override
                    protected void change(int n) {
                        inside.enter();
                        inside.leave();
                    }
                };

        Threads.runAll(() -> account.runThread(5, 2), () -> account.runThread(8, 1));

        assertEquals(1, inside.highest(), "threads inside change(n) at the same time");
    }

    @Criterion("locking.waits-its-turn")
    @Explore
    void aThreadThatFindsTheLockTakenWaitsAndDoesItsWork() throws Exception {
        AtomicInteger fives = new AtomicInteger();
        AtomicInteger eights = new AtomicInteger();
        SharedBalance account =
                new SharedBalance(INITIAL) {
                    @Override
                    protected void change(int n) {
                        (n == 5 ? fives : eights).incrementAndGet();
                    }
                };

        Threads.runAll(() -> account.runThread(5, 1), () -> account.runThread(8, 1));

        assertTrue(fives.get() > 0, "change(n) was not called by the first of two threads");
        assertTrue(eights.get() > 0, "change(n) was not called by the second of two threads");
    }

    @Criterion("locking.safe-read")
    @Explore
    void aReaderNeverSeesAHalfMadeUpdate() throws Exception {
        SharedBalance account = new SharedBalance(INITIAL);

        Threads.runAll(
                () -> account.runThread(5, 1),
                () -> assertEquals(INITIAL, account.balance(), "balance() during an update"));
    }

    @Criterion("locking.released-on-throw")
    @Explore
    void theNextThreadGetsInAfterChangeHasThrown() throws Exception {
        AtomicInteger changed = new AtomicInteger();
        SharedBalance account =
                new SharedBalance(INITIAL) {
                    @Override
                    protected void change(int n) {
                        if (n == 5) {
                            throw new Refused();
                        }
                        changed.incrementAndGet();
                    }
                };

        Threads.runAll(() -> runRefused(account), () -> account.runThread(8, 1));

        assertTrue(changed.get() > 0, "the other thread did not get to change(n)");
    }

    /** How the exception comes out is the business of another criterion. */
    private static void runRefused(SharedBalance account) {
        try {
            account.runThread(5, 1);
        } catch (RuntimeException refused) {
            assertNotNull(refused);
        }
    }

    @Criterion("locking.exception-reaches-caller")
    @Explore
    void anExceptionOfChangeReachesTheCaller() {
        Refused refused = new Refused();
        SharedBalance account =
                new SharedBalance(INITIAL) {
                    @Override
                    protected void change(int n) {
                        throw refused;
                    }
                };

        Throwable thrown = null;
        try {
            account.runThread(5, 1);
        } catch (RuntimeException e) {
            thrown = e;
        }

        assertTrue(isOrWraps(thrown, refused), "runThread ended with " + thrown);
    }

    private static boolean isOrWraps(Throwable thrown, Throwable wanted) {
        for (Throwable next = thrown; next != null; next = next.getCause()) {
            if (next == wanted) {
                return true;
            }
        }
        return false;
    }

    @Criterion("locking.interrupted")
    @Explore
    void anInterruptedThreadFinishesItsWorkAndKeepsItsFlag() throws Exception {
        AtomicInteger calm = new AtomicInteger();
        AtomicInteger hurried = new AtomicInteger();
        SharedBalance account =
                new SharedBalance(INITIAL) {
                    @Override
                    protected void change(int n) {
                        (n == 5 ? calm : hurried).incrementAndGet();
                    }
                };
        Semaphore interrupted = new Semaphore(0);
        AtomicBoolean flagKept = new AtomicBoolean();

        TestThread one = TestThread.start("calm", () -> account.runThread(5, 1));
        TestThread two =
                TestThread.start(
                        "hurried",
                        () -> {
                            account.runThread(8, 1);
                            interrupted.acquireUninterruptibly();
                            flagKept.set(Thread.currentThread().isInterrupted());
                        });
        two.thread().interrupt();
        interrupted.release();
        one.await();
        two.await();

        assertTrue(calm.get() > 0, "change(n) was not called");
        assertEquals(calm.get(), hurried.get(), "calls of change(n) by the interrupted thread");
        assertTrue(flagKept.get(), "the interrupt flag was lost");
    }
}
