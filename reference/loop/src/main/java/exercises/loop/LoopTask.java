package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

/** A loop that says what it does, and a thread to run it in. */
public class LoopTask {
    /** Counts from 1 to {@code count} on the calling thread, with a pause after each number. */
    public void loop(int count, Duration pause, Consumer<String> out) {
        // Asked here, not in a constructor: only this method runs on the thread it talks about.
        String name = Thread.currentThread().getName();
        out.accept("thread " + name + " is running ...");
        try {
            for (int i = 1; i <= count; i++) {
                out.accept("thread " + name + " >>> " + i);
                // sleep notices an interrupt that came before it as well, even when the pause
                // is zero.
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException stop) {
            // Somebody asked this thread to stop, so it leaves the loop. The exception has
            // cleared the flag; set it again for the callers, who need to know it too.
            Thread.currentThread().interrupt();
        }
        out.accept("thread " + name + " ended ...");
    }

    /** Runs {@link #loop} in a new thread called {@code threadName} and waits for its end. */
    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String caller = Thread.currentThread().getName();
        out.accept(caller + " is running ...");
        Thread thread = new Thread(() -> loop(count, pause, out), threadName);
        // start() makes a new thread call the task; run() would call it right here.
        thread.start();
        // join() throws when this thread is interrupted meanwhile: the method ends and the last
        // line is left out, as it should be.
        thread.join();
        out.accept("thread " + caller + " ended ...");
        return thread;
    }
}
