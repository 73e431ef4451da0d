import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Both tasks of invokeAny may run: their side effects meet. */
public class Main {
    static int attempts;

    static String ask(String mirror) {
        attempts++;
        return mirror;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<String> first = () -> ask("a");
        Callable<String> second = () -> ask("b");
        String answer = pool.invokeAny(List.of(first, second));
        pool.shutdown();
        if (!answer.equals("a") && !answer.equals("b")) {
            throw new AssertionError(answer);
        }
    }
}
