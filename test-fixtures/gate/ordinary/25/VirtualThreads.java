import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

public class VirtualThreads {
    public static int run() throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all =
                    IntStream.range(0, 100).mapToObj(i -> executor.submit(() -> i * i)).toList();
            int sum = 0;
            for (Future<Integer> each : all) {
                sum += each.resultNow();
            }
            Thread one = Thread.ofVirtual().name("v").start(() -> System.out.println("hello"));
            Thread two = Thread.startVirtualThread(() -> {});
            one.join(Duration.ofSeconds(1));
            two.join();
            return sum + (one.isVirtual() ? (int) one.threadId() : 0);
        }
    }
}
