import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ServletSetsTenant {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void serve(String tenant) {
        pool.submit(() -> {
            TENANT.set(tenant); // flag
            answer();
        });
    }

    private void answer() {
        System.out.println(TENANT.get());
    }
}
