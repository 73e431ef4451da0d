import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<Integer> left = pool.submit(() -> {
            Future<Integer> inner = pool.submit(() -> 1);
            return inner.get() + 1;
        });
        Future<Integer> right = pool.submit(() -> {
            Future<Integer> inner = pool.submit(() -> 2);
            return inner.get() + 2;
        });
        System.out.println(left.get() + right.get());
        pool.shutdown();
    }
}
