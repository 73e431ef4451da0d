package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        throw new IllegalStateException("called by " + out.getClass().getName());
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        loop(count, pause, out);
        return Thread.currentThread();
    }
}
