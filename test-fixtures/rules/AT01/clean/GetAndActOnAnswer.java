import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

public class GetAndActOnAnswer {
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicInteger active = new AtomicInteger();

    public void start(Runnable r) {
        if (started.get()) {
            throw new IllegalStateException("already started");
        }
        if (!started.compareAndSet(false, true)) {
            throw new IllegalStateException("already started");
        }
        active.incrementAndGet();
        try {
            r.run();
        } finally {
            if (active.decrementAndGet() == 0) {
                System.out.println("idle");
            }
        }
    }

    public int active() {
        return active.get();
    }
}
