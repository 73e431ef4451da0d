import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RemoveInOtherMethod {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    private static void enter(String user) {
        USER.set(user);
    }

    private static void leave() {
        USER.remove();
    }

    public void handle(String user, Runnable request) {
        pool.execute(() -> {
            enter(user);
            try {
                request.run();
            } finally {
                leave();
            }
        });
    }

    public static String user() {
        return USER.get();
    }
}
