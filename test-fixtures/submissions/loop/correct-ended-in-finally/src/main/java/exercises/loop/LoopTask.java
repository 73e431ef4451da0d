package exercises.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        final Thread me = Thread.currentThread();
        out.accept("thread " + me.getName() + " is running ...");
        try {
            int i = 1;
            while (i <= count && !me.isInterrupted()) {
                out.accept("thread " + me.getName() + " >>> " + i++);
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            }
        } catch (InterruptedException e) {
            me.interrupt();
        } finally {
            out.accept("thread " + me.getName() + " ended ...");
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        final Thread me = Thread.currentThread();
        out.accept(me.getName() + " is running ...");
        Thread t = new Thread(() -> loop(count, pause, out));
        t.setName(threadName);
        t.start();
        try {
            t.join();
        } catch (InterruptedException e) {
            t.interrupt();
            throw e;
        }
        out.accept("thread " + me.getName() + " ended ...");
        return t;
    }
}
