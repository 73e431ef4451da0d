import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureCollectsPartialSums {
    public static long sum(int[] all) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Long>> parts = new ArrayList<>();
        int step = Math.max(1, all.length / 4);
        for (int from = 0; from < all.length; from += step) {
            final int lo = from;
            final int hi = Math.min(all.length, from + step);
            parts.add(pool.submit(() -> {
                long s = 0;
                for (int i = lo; i < hi; i++) {
                    s += all[i];
                }
                return s;
            }));
        }
        long total = 0;
        for (Future<Long> f : parts) {
            total += f.get();
        }
        pool.shutdown();
        return total;
    }
}
