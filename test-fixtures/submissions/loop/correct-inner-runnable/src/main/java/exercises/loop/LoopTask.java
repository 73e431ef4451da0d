package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    /** The job of the new thread. */
    private class Counter implements Runnable {
        private final int count;
        private final Duration pause;
        private final Consumer<String> out;

        Counter(int count, Duration pause, Consumer<String> out) {
            this.count = count;
            this.pause = pause;
            this.out = out;
        }

        @Override
        public void run() {
            loop(count, pause, out);
        }
    }

    public void loop(int count, Duration pause, Consumer<String> out) {
        String name = Thread.currentThread().getName();
        out.accept(String.format("thread %s is running ...", name));
        try {
            for (int i = 1; i <= count; i++) {
                out.accept(String.format("thread %s >>> %d", name, i));
                Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.accept(String.format("thread %s ended ...", name));
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String caller = Thread.currentThread().getName();
        out.accept(String.format("%s is running ...", caller));
        Thread thread = new Thread(new Counter(count, pause, out), threadName);
        thread.start();
        thread.join();
        out.accept(String.format("thread %s ended ...", caller));
        return thread;
    }
}
