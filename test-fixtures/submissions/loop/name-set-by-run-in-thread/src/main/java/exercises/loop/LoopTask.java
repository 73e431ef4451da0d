package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    private String name = "main";

    public void loop(int count, Duration pause, Consumer<String> out) {
        out.accept("thread " + name + " is running ...");
        for (int i = 1; i <= count; i++) {
            out.accept("thread " + name + " >>> " + i);
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        out.accept("thread " + name + " ended ...");
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String caller = Thread.currentThread().getName();
        out.accept(caller + " is running ...");
        name = threadName;
        Thread t = new Thread(() -> loop(count, pause, out), threadName);
        t.start();
        t.join();
        out.accept("thread " + caller + " ended ...");
        return t;
    }
}
