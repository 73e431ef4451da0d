import java.util.concurrent.ConcurrentHashMap;

public class MergeCounts {
    private final ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();

    public void count(String word) {
        words.merge(word, 1, Integer::sum);
    }

    public int of(String word) {
        return words.getOrDefault(word, 0);
    }
}
