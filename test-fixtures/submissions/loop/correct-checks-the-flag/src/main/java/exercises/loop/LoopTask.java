package exercises.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        final String prefix = "thread " + Thread.currentThread().getName() + " ";
        out.accept(prefix + "is running ...");
        for (int i = 1; i <= count && !Thread.currentThread().isInterrupted(); i++) {
            out.accept(prefix + ">>> " + i);
            try {
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        out.accept(prefix + "ended ...");
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
