import java.util.concurrent.ExecutorService;

public class ScopeObjectClears {
    private static final ThreadLocal<Integer> LEVEL = ThreadLocal.withInitial(() -> 0);

    static final class Scope implements AutoCloseable {
        Scope(int level) {
            LEVEL.set(level);
        }

        @Override
        public void close() {
            LEVEL.remove();
        }
    }

    public void run(ExecutorService pool, Runnable body) {
        pool.submit(() -> {
            try (Scope s = new Scope(3)) {
                body.run();
            }
        });
    }
}
