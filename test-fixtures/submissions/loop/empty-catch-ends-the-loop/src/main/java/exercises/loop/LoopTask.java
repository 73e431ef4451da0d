package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        final String name = Thread.currentThread().getName();
        out.accept("thread " + name + " is running ...");
        try {
            for (int i = 0; i < count; ) {
                out.accept("thread " + name + " >>> " + (++i));
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException stop) {
            // time to stop
        } finally {
            out.accept("thread " + name + " ended ...");
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        final String name = Thread.currentThread().getName();
        out.accept(name + " is running ...");
        Thread thread = new Thread(() -> loop(count, pause, out), threadName);
        thread.start();
        thread.join();
        out.accept("thread " + name + " ended ...");
        return thread;
    }
}
