package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        String name = Thread.currentThread().getName();
        out.accept("thread " + name + " is running ...");
        for (int i = 1; i <= count; i++) {
            out.accept("thread " + name + " >>> " + i);
            pauseFor(pause);
        }
        out.accept("thread " + name + " ended ...");
    }

    private void pauseFor(Duration d) {
        try {
            Thread.sleep(d.toMillis());
        } catch (InterruptedException e) {
            System.out.println("interrupted: " + e.getMessage());
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String name = Thread.currentThread().getName();
        out.accept(name + " is running ...");
        Thread thread = new Thread(() -> loop(count, pause, out), threadName);
        thread.start();
        thread.join();
        out.accept("thread " + name + " ended ...");
        return thread;
    }
}
