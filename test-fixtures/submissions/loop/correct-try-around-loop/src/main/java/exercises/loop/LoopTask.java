package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
    public void loop(int count, Duration pause, Consumer<String> out) {
        Thread me = Thread.currentThread();
        out.accept(String.format("thread %s is running ...", me.getName()));
        try {
            int n = 0;
            while (n < count) {
                n++;
                out.accept(String.format("thread %s >>> %d", me.getName(), n));
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            me.interrupt();
        }
        out.accept(String.format("thread %s ended ...", me.getName()));
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
