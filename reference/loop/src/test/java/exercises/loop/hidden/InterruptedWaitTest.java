package exercises.loop.hidden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.TestThread;
import dev.threadmark.kit.threads.Transcript;
import exercises.loop.LoopTask;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** What {@code runInThread} does when its caller is interrupted while it waits. */
class InterruptedWaitTest {
    private final LoopTask task = new LoopTask();
    private final Transcript out = new Transcript();
    private final AtomicBoolean thrown = new AtomicBoolean();
    private final Semaphore callerIsBack = new Semaphore(0);

    @Criterion("loop.interrupted-wait")
    @Explore
    void aCallerInterruptedWhileWaitingThrows() throws Exception {
        TestThread carol = TestThread.start("carol", this::callRunInThread);
        carol.await();
        for (Thread thread : out.threads()) {
            thread.join();
        }

        assertTrue(thrown.get(), "runInThread did not throw InterruptedException");
        assertFalse(
                out.textsOf(carol.thread()).stream().anyMatch(line -> line.contains("ended")),
                "the caller's last line was written all the same");
    }

    private void callRunInThread() {
        Thread caller = Thread.currentThread();
        try {
            task.runInThread("worker", 1, Duration.ZERO, line -> writeAndInterrupt(line, caller));
        } catch (InterruptedException expected) {
            thrown.set(true);
        } finally {
            callerIsBack.release();
        }
    }

    /** Interrupts the caller and keeps the new thread alive until the caller is back. */
    private void writeAndInterrupt(String line, Thread caller) {
        out.add(line);
        if (Thread.currentThread() != caller && !caller.isInterrupted()) {
            caller.interrupt();
            callerIsBack.acquireUninterruptibly();
            callerIsBack.release();
        }
    }
}
