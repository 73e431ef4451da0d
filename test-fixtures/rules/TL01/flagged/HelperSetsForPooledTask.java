import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HelperSetsForPooledTask {
    private final ThreadLocal<String> user = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    private void serve(String name) {
        user.set(name); // flag
        System.out.println("serving " + user.get());
    }

    public void request(String name) {
        pool.execute(() -> serve(name));
    }
}
