import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService parsers = Executors.newFixedThreadPool(2);
        ExecutorService adders = Executors.newSingleThreadExecutor();
        try {
            List<Future<Integer>> parsed = new ArrayList<>();
            for (String s : List.of("4", "7")) {
                Callable<Integer> parse = () -> Integer.valueOf(s);
                parsed.add(parsers.submit(parse));
            }
            Future<Integer> sum = adders.submit(() -> {
                int total = 0;
                for (Future<Integer> f : parsed) total += f.get(1, TimeUnit.MINUTES);
                return total;
            });
            if (sum.get() != 11) throw new AssertionError(sum.get());
        } finally {
            parsers.shutdown();
            adders.shutdown();
        }
        if (!adders.awaitTermination(10, TimeUnit.SECONDS)) throw new AssertionError("still running");
    }
}
