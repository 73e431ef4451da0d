import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The value is removed before the task ends. */
public class Main {
    static final ThreadLocal<String> USER = new ThreadLocal<>();

    static String handle(String user) {
        String before = USER.get();
        USER.set(user);
        try {
            return before;
        } finally {
            USER.remove();
        }
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.submit(() -> handle("ann")).get();
        String found = pool.submit(() -> handle("bob")).get();
        pool.shutdown();
        if (found != null) {
            throw new AssertionError("found " + found);
        }
    }
}
