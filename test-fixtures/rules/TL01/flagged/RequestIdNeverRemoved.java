import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RequestIdNeverRemoved {
    private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 10; i++) {
            final int n = i;
            pool.submit(() -> {
                REQUEST_ID.set("req-" + n); // flag
                System.out.println(REQUEST_ID.get());
            });
        }
        pool.shutdown();
    }
}
