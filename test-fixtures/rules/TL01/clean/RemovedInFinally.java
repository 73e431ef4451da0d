import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class RemovedInFinally {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);
    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    Future<?> run(Runnable work) {
        return pool.submit(
                () -> {
                    try {
                        DEPTH.set(DEPTH.get() + 1);
                        work.run();
                    } finally {
                        DEPTH.remove();
                    }
                });
    }
}
