import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The pool is shut down when the other submitter has ended. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Thread other = new Thread(() -> pool.submit(() -> 42), "other");
        other.start();
        other.join();
        pool.shutdown();
    }
}
