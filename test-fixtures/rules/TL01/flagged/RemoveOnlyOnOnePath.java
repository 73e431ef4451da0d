import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class RemoveOnlyOnOnePath {
    private final ThreadLocal<StringBuilder> buffer = new ThreadLocal<>();
    private final ExecutorService pool;

    RemoveOnlyOnOnePath(ExecutorService pool) {
        this.pool = pool;
    }

    Future<String> render(Callable<String> body) {
        return pool.submit(() -> {
            buffer.set(new StringBuilder()); // flag
            String s = body.call();
            if (s == null) {
                return "";
            }
            String result = buffer.get().append(s).toString();
            buffer.remove();
            return result;
        });
    }
}
