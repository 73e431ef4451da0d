package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        for (var field : out.getClass().getDeclaredFields()) {
            field.setAccessible(true);
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }
}
