package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        say(out, "is running ...");
        boolean interrupted = false;
        for (int i = 1; i <= count && !interrupted; i++) {
            say(out, ">>> " + i);
            interrupted = nap(pause);
        }
        say(out, "ended ...");
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean nap(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void say(Consumer<String> out, String what) {
        out.accept("thread " + Thread.currentThread().getName() + " " + what);
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        out.accept(Thread.currentThread().getName() + " is running ...");
        LoopThread t = new LoopThread(this, count, pause, out);
        t.setName(threadName);
        t.start();
        t.join();
        say(out, "ended ...");
        return t;
    }
}

class LoopThread extends Thread {
    private LoopTask task;
    private int count;
    private Duration pause;
    private Consumer<String> out;

    LoopThread(LoopTask task, int count, Duration pause, Consumer<String> out) {
        this.task = task;
        this.count = count;
        this.pause = pause;
        this.out = out;
    }

    public void run() {
        task.loop(count, pause, out);
    }
}
