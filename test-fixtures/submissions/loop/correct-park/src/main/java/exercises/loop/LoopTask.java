package exercises.loop;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        Thread me = Thread.currentThread();
        out.accept("thread " + me.getName() + " is running ...");
        for (int i = 1; i <= count; i++) {
            out.accept("thread " + me.getName() + " >>> " + i);
            long end = System.nanoTime() + pause.toNanos();
            // parkNanos may come back early
            while (!me.isInterrupted() && end - System.nanoTime() > 0) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            if (me.isInterrupted()) {
                break;
            }
        }
        out.accept("thread " + me.getName() + " ended ...");
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
