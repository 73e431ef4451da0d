import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class CallableSetsUser {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    static Future<String> ask(ExecutorService pool, String user) {
        return pool.submit(() -> {
            USER.set(user); // flag
            return "hello " + USER.get();
        });
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        System.out.println(ask(pool, "ann").get());
        pool.shutdown();
    }
}
