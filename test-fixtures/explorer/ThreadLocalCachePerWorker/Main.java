import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.List;

public class Main {
    private static final ThreadLocal<Map<Integer, Long>> CACHE = ThreadLocal.withInitial(HashMap::new);

    static long fib(int n) {
        if (n < 2) return n;
        Long known = CACHE.get().get(n);
        if (known != null) return known;
        long f = fib(n - 1) + fib(n - 2);
        CACHE.get().put(n, f);
        return f;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Callable<Long>> tasks = List.of(() -> fib(10), () -> fib(11));
        long sum = 0;
        for (Future<Long> f : pool.invokeAll(tasks)) sum += f.get();
        pool.shutdownNow();
        if (sum != 55 + 89) throw new AssertionError(sum);
    }
}
