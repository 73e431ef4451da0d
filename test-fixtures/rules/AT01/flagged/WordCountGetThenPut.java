import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class WordCountGetThenPut {
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    public void count(String word) {
        Integer old = counts.get(word);
        if (old == null) {
            counts.put(word, 1); // flag
        } else {
            counts.put(word, old + 1); // also AT01
        }
    }
}
