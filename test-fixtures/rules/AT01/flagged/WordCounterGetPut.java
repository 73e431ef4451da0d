import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class WordCounterGetPut {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    void count(String word) {
        Integer c = counts.get(word);
        if (c == null) {
            counts.put(word, 1); // flag, also AT01
        } else {
            counts.put(word, c + 1); // also AT01
        }
    }
}
