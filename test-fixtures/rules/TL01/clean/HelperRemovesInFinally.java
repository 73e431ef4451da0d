import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HelperRemovesInFinally {
    private final ThreadLocal<String> user = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    private void begin(String name) {
        user.set(name);
    }

    private void end() {
        user.remove();
    }

    public void request(String name, Runnable work) {
        pool.execute(() -> {
            begin(name);
            try {
                work.run();
            } finally {
                end();
            }
        });
    }
}
