import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static initialiser waits for a task that runs a method of the same class. */
public class Main {
    static class Prices {
        static final int total;

        static {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            try {
                total = pool.submit(Prices::load).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            pool.shutdown();
        }

        static int load() {
            return 42;
        }
    }

    public static void main(String[] args) {
        System.out.println(Prices.total);
    }
}
