import java.util.Collection;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class FirstAnswer {
    public static <T> T first(Collection<Supplier<T>> sources)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newCachedThreadPool();
        CompletionService<T> service = new ExecutorCompletionService<>(pool);
        for (Supplier<T> source : sources) {
            service.submit(source::get);
        }
        try {
            return service.take().get();
        } finally {
            pool.shutdownNow();
        }
    }
}
