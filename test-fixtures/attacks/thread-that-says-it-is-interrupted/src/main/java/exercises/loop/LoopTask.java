package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    private static final class Worker extends Thread {
        Worker(Runnable work, String name) {
            super(work, name);
        }

        @Override
        public boolean isInterrupted() {
            return true;
        }
    }

    public void loop(int count, Duration pause, Consumer<String> out) {
        throw new UnsupportedOperationException("TODO");
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        Thread worker = new Worker(() -> loop(count, pause, out), threadName);
        worker.start();
        worker.join();
        return worker;
    }
}
