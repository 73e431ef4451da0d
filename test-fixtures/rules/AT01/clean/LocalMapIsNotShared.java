import java.util.HashMap;
import java.util.Map;

public class LocalMapIsNotShared {
    static Map<Character, Integer> letters(String text) {
        Map<Character, Integer> counts = new HashMap<>();
        for (char c : text.toCharArray()) {
            if (!counts.containsKey(c)) {
                counts.put(c, 0);
            }
            counts.put(c, counts.get(c) + 1);
        }
        return counts;
    }
}
