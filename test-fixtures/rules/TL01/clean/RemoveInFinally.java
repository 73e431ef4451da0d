import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RemoveInFinally {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    public void handle(String user, Runnable work) {
        pool.execute(() -> {
            USER.set(user);
            try {
                work.run();
            } finally {
                USER.remove();
            }
        });
    }
}
