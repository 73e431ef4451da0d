package exercises.loop.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.Stress;
import dev.threadmark.kit.threads.TestThread;
import dev.threadmark.kit.threads.Threads;
import dev.threadmark.kit.threads.Transcript;
import exercises.loop.LoopTask;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, counts and pauses of the loop. */
class LoopTaskHiddenTest {
    /** How often to look at a thread before giving up; nobody is blamed then. */
    private static final int LOOKS = 1_000_000;

    private final LoopTask task = new LoopTask();
    private final Transcript out = new Transcript();

    @Criterion("loop.counts")
    @Explore
    void aLoopOfZeroWritesNoNumber() {
        task.loop(0, Duration.ZERO, out::add);
        assertEquals(2, out.lines().size(), "lines of loop(0, ...): " + out.texts());

        task.loop(1, Duration.ZERO, out::add);
        assertEquals(2 + 3, out.lines().size(), "lines of loop(0, ...) and loop(1, ...)");
    }

    @Criterion("loop.shared-task")
    @Explore
    void twoThreadsShareOneTaskAndKeepTheirNames() throws Exception {
        Threads.runAll(
                () -> task.loop(1, Duration.ZERO, out::add),
                () -> task.loop(1, Duration.ZERO, out::add));

        List<Thread> threads = out.threads();
        assertEquals(2, threads.size(), "threads that wrote lines");
        for (Thread thread : threads) {
            List<String> lines = out.textsOf(thread);
            assertTrue(
                    lines.stream().allMatch(line -> line.contains(thread.getName())),
                    "lines of " + thread.getName() + ": " + lines);
        }
    }

    @Criterion("loop.pauses")
    @Test
    void theThreadPausesAfterItsNumber() throws Exception {
        TestThread counting =
                TestThread.start("alice", () -> task.loop(1, Duration.ofHours(1), out::add));
        boolean skipped = endsWithoutPause(counting.thread());
        letEnd(counting.thread());
        if (skipped) {
            counting.await();
        }
        assertFalse(skipped, "the loop ended without a pause after its number");
    }

    /** A pause of an hour either shows as a waiting thread, or there is none and the loop ends. */
    private static boolean endsWithoutPause(Thread thread) {
        for (int look = 0; look < LOOKS; look++) {
            Thread.State state = thread.getState();
            if (state == Thread.State.TIMED_WAITING) {
                return false;
            }
            if (state == Thread.State.TERMINATED) {
                return true;
            }
            Thread.yield();
        }
        return false;
    }

    private static void letEnd(Thread thread) {
        for (int look = 0; look < LOOKS && thread.isAlive(); look++) {
            thread.interrupt();
            Thread.yield();
        }
    }

    @Criterion("loop.stress")
    @Stress(rounds = 100)
    void everyLineIsThereWhenRunInThreadReturns() throws Exception {
        task.runInThread("worker", 20, Duration.ZERO, out::add);

        assertEquals(1 + 22 + 1, out.lines().size(), "lines when runInThread returned");
    }
}
