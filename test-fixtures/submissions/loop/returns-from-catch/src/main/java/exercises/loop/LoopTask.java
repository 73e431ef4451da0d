package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        String name = Thread.currentThread().getName();
        out.accept("thread " + name + " is running ...");
        for (int i = 1; i <= count; i++) {
            out.accept("thread " + name + " >>> " + i);
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        out.accept("thread " + name + " ended ...");
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String caller = Thread.currentThread().getName();
        out.accept(caller + " is running ...");
        Thread t = new Thread(() -> loop(count, pause, out), threadName);
        t.start();
        t.join();
        out.accept("thread " + caller + " ended ...");
        return t;
    }
}
