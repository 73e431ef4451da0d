import java.util.concurrent.ConcurrentHashMap;

public class GetThenPutPlusOne {
    private final ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();

    public void count(String word) {
        Integer old = words.get(word);
        words.put(word, old == null ? 1 : old + 1); // flag
    }
}
