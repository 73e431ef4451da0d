import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another thread submits to a pool that may have been shut down. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Thread late = new Thread(() -> pool.submit(() -> 42), "late");
        late.start();
        pool.shutdown();
        late.join();
    }
}
