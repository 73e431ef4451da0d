import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

public class GetAndSetIdiom {
    private final AtomicReference<Thread> runner = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    public void run(Runnable r) {
        if (closed.get()) {
            return;
        }
        if (!runner.compareAndSet(null, Thread.currentThread())) {
            return;
        }
        try {
            r.run();
        } finally {
            runner.set(null);
        }
    }

    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Thread t = runner.get();
        if (t != null) {
            t.interrupt();
        }
    }
}
