import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RemoveNotInFinally {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final ExecutorService POOL = Executors.newCachedThreadPool();

    static void submit(String user, Runnable work) {
        POOL.submit(() -> {
            USER.set(user); // flag
            work.run();
            USER.remove();
        });
    }
}
