import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

public class Memoizer<A, R> {
    private final ConcurrentHashMap<A, Future<R>> cache = new ConcurrentHashMap<>();
    private final Function<A, R> function;

    public Memoizer(Function<A, R> function) {
        this.function = function;
    }

    public R compute(A argument) throws InterruptedException {
        while (true) {
            Future<R> future = cache.get(argument);
            if (future == null) {
                FutureTask<R> task = new FutureTask<>(() -> function.apply(argument));
                future = cache.putIfAbsent(argument, task);
                if (future == null) {
                    future = task;
                    task.run();
                }
            }
            try {
                return future.get();
            } catch (CancellationException e) {
                cache.remove(argument, future);
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                if (cause instanceof RuntimeException) {
                    throw (RuntimeException) cause;
                }
                throw new IllegalStateException("unexpected", cause);
            }
        }
    }
}
