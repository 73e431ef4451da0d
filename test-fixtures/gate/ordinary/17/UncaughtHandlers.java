import java.util.concurrent.atomic.AtomicReference;

public class UncaughtHandlers {
    public static Throwable failureOf(Runnable body) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(body, "careful");
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        thread.join();
        Throwable caught = failure.get();
        if (caught != null) {
            IllegalStateException wrapped = new IllegalStateException("in " + thread.getName());
            wrapped.initCause(caught);
            wrapped.addSuppressed(new RuntimeException());
            return wrapped;
        }
        return null;
    }
}
