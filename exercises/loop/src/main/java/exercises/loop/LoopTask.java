package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

/** A loop that says what it does, and a thread to run it in. */
public class LoopTask {
    /**
     * Counts on the calling thread, whose name is NAME here. Hands these lines to {@code out}:
     *
     * <pre>
     * thread NAME is running ...
     * thread NAME >>> 1
     * ...
     * thread NAME >>> count
     * thread NAME ended ...
     * </pre>
     *
     * <p>There is a pause after each number. When the thread is interrupted, before or during a
     * pause (also a pause of zero), it stops early: at most one more number line, still the "ended"
     * line, and the interrupt flag is left set.
     */
    public void loop(int count, Duration pause, Consumer<String> out) {
        throw new UnsupportedOperationException("TODO: loop");
    }

    /**
     * Runs {@link #loop} in a new thread called {@code threadName} and waits for its end. The
     * calling thread, whose name is CALLER here, hands a line to {@code out} before and after:
     *
     * <pre>
     * CALLER is running ...
     * (the lines of the loop, from the new thread)
     * thread CALLER ended ...
     * </pre>
     *
     * @return the new thread, which has ended
     * @throws InterruptedException when the calling thread is interrupted while it waits; the last
     *     line is then left out
     */
    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        throw new UnsupportedOperationException("TODO: runInThread");
    }
}
