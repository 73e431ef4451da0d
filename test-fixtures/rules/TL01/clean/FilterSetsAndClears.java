import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FilterSetsAndClears {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    static <T> Callable<T> inTenant(String tenant, Callable<T> task) {
        return () -> {
            String before = TENANT.get();
            TENANT.set(tenant);
            try {
                return task.call();
            } finally {
                if (before == null) {
                    TENANT.remove();
                } else {
                    TENANT.set(before);
                }
            }
        };
    }

    public Future<Integer> length(String tenant) {
        return pool.submit(inTenant(tenant, () -> TENANT.get().length()));
    }
}
