import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PooledButOnlyWithInitial {
    private static final ThreadLocal<SimpleDateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void print(Date date) {
        pool.execute(() -> System.out.println(FORMAT.get().format(date)));
    }
}
