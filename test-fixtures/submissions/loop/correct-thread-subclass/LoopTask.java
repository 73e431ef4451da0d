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
                break;
            }
        }
        out.accept("thread " + name + " ended ...");
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        String caller = Thread.currentThread().getName();
        out.accept(caller + " is running ...");
        LoopThread thread = new LoopThread(threadName, count, pause, out);
        thread.start();
        thread.join();
        out.accept("thread " + caller + " ended ...");
        return thread;
    }

    private class LoopThread extends Thread {
        private final int count;
        private final Duration pause;
        private final Consumer<String> out;

        LoopThread(String name, int count, Duration pause, Consumer<String> out) {
            super(name);
            this.count = count;
            this.pause = pause;
            this.out = out;
        }

        @Override
        public void run() {
            loop(count, pause, out);
        }
    }
}
