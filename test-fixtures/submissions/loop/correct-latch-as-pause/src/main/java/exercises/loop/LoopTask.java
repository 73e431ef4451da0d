package exercises.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        var self = Thread.currentThread().getName();
        out.accept("thread " + self + " is running ...");
        var never = new CountDownLatch(1);
        for (var i = 1; i <= count; i++) {
            out.accept("thread " + self + " >>> " + i);
            if (!paused(never, pause)) {
                break;
            }
        }
        out.accept("thread " + self + " ended ...");
    }

    /** Waits for something that never comes: a sleep that answers to interrupts. */
    private static boolean paused(CountDownLatch never, Duration pause) {
        try {
            return !never.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        final var caller = Thread.currentThread().getName();
        out.accept(caller + " is running ...");
        final var worker = new Thread(() -> loop(count, pause, out), threadName);
        worker.start();
        worker.join();
        out.accept("thread " + caller + " ended ...");
        return worker;
    }
}
