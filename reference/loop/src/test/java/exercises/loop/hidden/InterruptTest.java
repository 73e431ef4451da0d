package exercises.loop.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.TestThread;
import dev.threadmark.kit.threads.Transcript;
import exercises.loop.LoopTask;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * What {@code loop} does when somebody interrupts its thread.
 *
 * <p>These tests count lines and leave their wording to other criteria. The first line says that
 * the thread is running, so the second one is the first number.
 */
class InterruptTest {
    private static final Duration LONG_PAUSE = Duration.ofHours(1);
    private static final int COUNT = 4;

    private final LoopTask task = new LoopTask();
    private final Transcript out = new Transcript();

    @Criterion("loop.stops-on-interrupt")
    @Explore
    void anInterruptDuringAPauseEndsTheLoop() throws Exception {
        Semaphore firstNumber = new Semaphore(0);
        TestThread counting =
                TestThread.start(
                        "alice",
                        () -> {
                            try {
                                loopAndDoAtFirstNumber(LONG_PAUSE, firstNumber::release);
                            } finally {
                                firstNumber.release();
                            }
                        });
        firstNumber.acquire();
        counting.thread().interrupt();
        int linesAtInterrupt = out.lines().size();
        counting.await();

        assertStoppedWithin(linesAtInterrupt);
    }

    @Criterion("loop.keeps-flag")
    @Explore
    void theInterruptFlagIsStillSetAfterTheLoop() throws Exception {
        Semaphore interrupted = new Semaphore(0);
        AtomicBoolean flag = new AtomicBoolean();
        TestThread counting =
                TestThread.start(
                        "alice",
                        () -> {
                            loop(1, LONG_PAUSE, out::add);
                            interrupted.acquireUninterruptibly();
                            flag.set(Thread.currentThread().isInterrupted());
                        });
        counting.thread().interrupt();
        interrupted.release();
        counting.await();

        assertTrue(flag.get(), "the interrupt flag was lost");
    }

    @Criterion("loop.ended-line")
    @Explore
    void theEndedLineComesAlsoAfterAnInterrupt() throws Exception {
        TestThread.start("alice", () -> loopAndInterruptAtFirstNumber(LONG_PAUSE)).await();

        assertEquals(
                1,
                out.texts().stream().filter(line -> line.contains("ended")).count(),
                "\"ended\" lines after an interrupt");
    }

    @Criterion("loop.zero-pause")
    @Explore
    void anInterruptIsNoticedInAPauseOfZero() throws Exception {
        TestThread.start("alice", () -> loopAndInterruptAtFirstNumber(Duration.ZERO)).await();

        assertStoppedWithin(2);
    }

    private void loopAndInterruptAtFirstNumber(Duration pause) {
        loopAndDoAtFirstNumber(pause, () -> Thread.currentThread().interrupt());
    }

    private void loopAndDoAtFirstNumber(Duration pause, Runnable action) {
        loop(
                COUNT,
                pause,
                line -> {
                    out.add(line);
                    if (out.lines().size() == 2) {
                        action.run();
                    }
                });
    }

    /** To end with an exception is one more wrong way to answer an interrupt. */
    private void loop(int count, Duration pause, Consumer<String> lines) {
        try {
            task.loop(count, pause, lines);
        } catch (RuntimeException thrown) {
            throw new AssertionError("loop threw " + thrown, thrown);
        }
    }

    /** At most one more number and the line of the end may follow. */
    private void assertStoppedWithin(int linesAtInterrupt) {
        assertTrue(out.lines().size() > 1, "the loop wrote no number: " + out.texts());
        assertTrue(
                out.lines().size() <= linesAtInterrupt + 2,
                "the loop went on after the interrupt: " + out.texts());
    }
}
