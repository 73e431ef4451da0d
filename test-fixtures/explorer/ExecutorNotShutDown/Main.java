import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The pool's threads wait for tasks for ever: the program never ends. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int result = pool.submit(() -> 42).get();
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
