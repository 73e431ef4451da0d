import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class LocalListLocalLock {
    List<Integer> squares(int n) throws InterruptedException {
        List<Integer> result = new ArrayList<>();
        Object guard = new Object();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int i = 0; i < n; i++) {
            final int k = i;
            pool.submit(() -> {
                synchronized (guard) {
                    result.add(k * k);
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        return result;
    }
}
