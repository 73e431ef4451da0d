import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** invokeAny returns one answer; how many tasks ran is open. */
public class Main {
    static final AtomicInteger attempts = new AtomicInteger();

    static String ask(String mirror) {
        attempts.incrementAndGet();
        return mirror;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<String> first = () -> ask("a");
        Callable<String> second = () -> ask("b");
        String answer = pool.invokeAny(List.of(first, second));
        pool.shutdown();
        int tried = attempts.get();
        if (!answer.equals("a") && !answer.equals("b") || tried < 1) {
            throw new AssertionError(answer + " after " + tried);
        }
    }
}
