import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<String, Integer> votes = new ConcurrentHashMap<>();
        String[][] ballots = {{"x", "y"}, {"y", "y"}};
        Thread[] counters = new Thread[ballots.length];
        for (int i = 0; i < ballots.length; i++) {
            String[] mine = ballots[i];
            counters[i] = new Thread(() -> {
                for (String v : mine) {
                    votes.compute(v, (k, n) -> n == null ? 1 : n + 1);
                }
            });
            counters[i].start();
        }
        for (Thread c : counters) c.join();
        Map<String, Integer> sorted = new TreeMap<>(votes);
        if (!sorted.toString().equals("{x=1, y=3}")) throw new AssertionError(sorted);
    }
}
