import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class RemovedOnSuccessOnly {
    private final ThreadLocal<Integer> depth = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    void go(Callable<String> c) {
        pool.submit(() -> {
            depth.set(1); // flag
            String s = c.call();
            depth.remove();
            return s;
        });
    }
}
