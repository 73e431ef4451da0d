import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SetAndRemovedInTry {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    void go(String user, Runnable r) {
        pool.execute(() -> {
            try {
                USER.set(user);
                r.run();
            } finally {
                USER.remove();
            }
        });
    }
}
