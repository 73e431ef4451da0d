import java.util.concurrent.ConcurrentHashMap;

public class ConcurrentMapInsteadOfLock {
    private final ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();

    public void count(String word) {
        words.merge(word, 1, Integer::sum);
    }
}
