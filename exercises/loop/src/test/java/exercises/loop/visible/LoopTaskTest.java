package exercises.loop.visible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.TestThread;
import dev.threadmark.kit.threads.Transcript;
import exercises.loop.LoopTask;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** What you can check yourself with {@code mvn test}; the grader checks more. */
@TestMethodOrder(OrderAnnotation.class)
class LoopTaskTest {
    /** An exploration takes no time for a pause, however long it is. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** Longer than all the pauses: a wait with a time limit made of them ends too early. */
    private static final Duration SLOW_LINE = Duration.ofMinutes(1);

    private final LoopTask task = new LoopTask();
    private final Transcript out = new Transcript();

    @Criterion(
            value = "loop.output",
            hint = "Compare letter by letter; the name is Thread.currentThread().getName().")
    @Order(1)
    @Explore
    @DisplayName("loop writes its lines, with the name of the thread that runs it")
    void loopWritesItsLines() throws Exception {
        TestThread.start("alice", () -> task.loop(3, PAUSE, out::add)).await();

        assertEquals(
                List.of(
                        "thread alice is running ...",
                        "thread alice >>> 1",
                        "thread alice >>> 2",
                        "thread alice >>> 3",
                        "thread alice ended ..."),
                out.texts(),
                "the lines of loop(3, ...) on a thread called alice");
    }

    @Criterion(
            value = "loop.new-thread",
            hint =
                    "new Thread(task, threadName) and then start(): run() would count on the thread"
                            + " that called runInThread.")
    @Order(2)
    @Explore
    @DisplayName("runInThread counts in a new thread of the given name and returns that thread")
    void runInThreadCountsInANewThread() throws Exception {
        Thread caller = Thread.currentThread();

        Thread returned = task.runInThread("worker", 1, PAUSE, out::add);

        assertNotNull(returned, "the thread that runInThread returned");
        assertNotSame(caller, returned, "the thread that runInThread returned");
        returned.join();
        List<Thread> others = out.threadsOtherThan(caller);
        assertEquals(1, others.size(), "threads other than the caller that wrote lines");
        Thread counting = others.get(0);
        for (Transcript.Line line : out.lines()) {
            if (line.thread() == counting) {
                assertEquals("worker", line.threadName(), "the name of the thread that counted");
            }
        }
        assertSame(counting, returned, "the thread that runInThread returned");
    }

    @Criterion(
            value = "loop.joined",
            hint = "Call join() on the new thread before you write the last line and return.")
    @Order(3)
    @Explore
    @DisplayName("runInThread waits for the end of its thread")
    void runInThreadWaitsForTheEnd() throws Exception {
        Thread caller = Thread.currentThread();

        Consumer<String> write = out::add;
        task.runInThread("worker", 1, PAUSE, write.andThen(line -> takeTime(caller)));

        List<Transcript.Line> atReturn = out.lines();
        assertTrue(atReturn.size() > 2, "the lines when runInThread returned: " + atReturn);
        for (Thread counting : out.threadsOtherThan(caller)) {
            assertFalse(counting.isAlive(), "the new thread still ran when runInThread returned");
        }
        assertTrue(callerComesLast(atReturn), "the caller's last line came too early: " + atReturn);
    }

    private static void takeTime(Thread caller) {
        if (Thread.currentThread() != caller) {
            try {
                Thread.sleep(SLOW_LINE.toMillis());
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts the new thread here", e);
            }
        }
    }

    /** Whether nobody has written a line after the caller's second one. */
    private static boolean callerComesLast(List<Transcript.Line> lines) {
        Thread caller = Thread.currentThread();
        long callersLines = lines.stream().filter(line -> line.thread() == caller).count();
        return callersLines < 2 || lines.get(lines.size() - 1).thread() == caller;
    }

    @Criterion(
            value = "loop.caller-lines",
            hint = "\"CALLER is running ...\" comes first, without the word thread before it.")
    @Order(4)
    @Explore
    @DisplayName("runInThread writes a line of its caller before and after")
    void runInThreadWritesTheCallersLines() throws Exception {
        TestThread.start("carol", () -> task.runInThread("worker", 1, PAUSE, out::add)).await();

        List<String> lines = out.texts();
        assertFalse(lines.isEmpty(), "no line was written");
        assertEquals("carol is running ...", lines.get(0), "the first line");
        assertTrue(
                lines.contains("thread carol ended ..."),
                "\"thread carol ended ...\" is missing in " + lines);
    }
}
