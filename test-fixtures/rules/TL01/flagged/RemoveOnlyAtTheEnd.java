import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class RemoveOnlyAtTheEnd {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void handle(String name, Runnable work) {
        pool.submit(
                () -> {
                    USER.set(name); // flag
                    work.run();
                    USER.remove();
                });
    }
}
