import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class WordCount {
    private static final Pattern SPACE = Pattern.compile("\\W+");

    public static Map<String, Long> count(List<String> lines) {
        return lines.parallelStream()
                .flatMap(SPACE::splitAsStream)
                .filter(w -> !w.isBlank())
                .collect(Collectors.groupingByConcurrent(
                        String::toLowerCase, ConcurrentHashMap::new, Collectors.counting()));
    }

    public static ConcurrentMap<String, Integer> merge(String... words) {
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
        Arrays.stream(words).parallel().forEach(w -> counts.merge(w, 1, Integer::sum));
        return counts;
    }

    public static List<String> top(Map<String, Long> counts, int n) {
        return new TreeMap<>(counts).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(n)
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
    }

    static final Function<String, Integer> LENGTH = String::length;
}
