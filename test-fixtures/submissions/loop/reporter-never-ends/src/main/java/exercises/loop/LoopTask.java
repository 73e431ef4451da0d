package exercises.loop;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        String name = Thread.currentThread().getName();
        BlockingQueue<Integer> passed = new LinkedBlockingQueue<>();
        if (!pause.isZero()) {
            new Thread(() -> report(passed), "reporter").start();
        }
        out.accept("thread " + name + " is running ...");
        for (int i = 1; i <= count; i++) {
            out.accept("thread " + name + " >>> " + i);
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            passed.add(i);
        }
        out.accept("thread " + name + " ended ...");
    }

    private static void report(BlockingQueue<Integer> passed) {
        int pauses = 0;
        try {
            // nobody ever says that this was the last one
            while (true) {
                pauses += passed.take();
            }
        } catch (InterruptedException e) {
            System.err.println(pauses);
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String caller = Thread.currentThread().getName();
        out.accept(caller + " is running ...");
        Thread thread = new Thread(() -> loop(count, pause, out), threadName);
        thread.start();
        thread.join();
        out.accept("thread " + caller + " ended ...");
        return thread;
    }
}
