import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class SetInsideTryRemoveInFinally {
    private final ThreadLocal<String> user = new ThreadLocal<>();
    private final ExecutorService pool;

    SetInsideTryRemoveInFinally(ExecutorService pool) {
        this.pool = pool;
    }

    <T> Future<T> handle(String name, Callable<T> body) {
        return pool.submit(() -> {
            try {
                user.set(name);
                return body.call();
            } finally {
                user.remove();
            }
        });
    }
}
