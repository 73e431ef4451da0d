package exercises.loop;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        String name = Thread.currentThread().getName();
        out.accept("thread " + name + " is running ...");
        for (int i = 1; i <= count; i++) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            out.accept("thread " + name + " >>> " + i);
            try {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        out.accept("thread " + name + " ended ...");
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String caller = Thread.currentThread().getName();
        out.accept(caller + " is running ...");
        AtomicReference<Thread> made = new AtomicReference<>();
        ExecutorService pool = Executors.newSingleThreadExecutor(task -> {
            Thread t = new Thread(task, threadName);
            made.set(t);
            return t;
        });
        pool.execute(() -> loop(count, pause, out));
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        made.get().join();
        out.accept("thread " + caller + " ended ...");
        return made.get();
    }
}
