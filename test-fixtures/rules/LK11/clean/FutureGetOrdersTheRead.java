import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureGetOrdersTheRead {
    private static int result;

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> f = pool.submit(() -> {
            int r = 1;
            for (int i = 2; i <= 10; i++) {
                r *= i;
            }
            result = r;
        });
        f.get();
        pool.shutdown();
        System.out.println(result);
    }
}
