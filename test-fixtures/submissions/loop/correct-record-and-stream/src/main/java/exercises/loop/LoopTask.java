package exercises.loop;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

public class LoopTask {
    private record Lines(String who, Consumer<String> out) {
        Lines {
            Objects.requireNonNull(who);
            Objects.requireNonNull(out);
        }

        static Lines of(Consumer<String> out) {
            return new Lines(Thread.currentThread().getName(), out);
        }

        void begin() {
            out.accept("thread " + who + " is running ...");
        }

        void number(int i) {
            out.accept("thread " + who + " >>> " + i);
        }

        void end() {
            out.accept("thread " + who + " ended ...");
        }
    }

    public void loop(int count, Duration pause, Consumer<String> out) {
        Lines lines = Lines.of(out);
        lines.begin();
        IntStream.rangeClosed(1, count)
                .peek(lines::number)
                .allMatch(i -> sleptWell(pause));
        lines.end();
    }

    private static boolean sleptWell(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
            throws InterruptedException {
        Objects.requireNonNull(threadName, "threadName");
        out.accept(Thread.currentThread().getName() + " is running ...");
        Thread t = new Thread(null, () -> loop(count, pause, out), threadName);
        t.start();
        t.join();
        Lines.of(out).end();
        return t;
    }
}
