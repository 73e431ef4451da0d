import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class LocalMapIsNobodyElses {
    Map<String, Integer> count(List<String> words) {
        Map<String, Integer> m = new ConcurrentHashMap<>();
        for (String w : words) {
            if (m.containsKey(w)) {
                m.put(w, m.get(w) + 1);
            } else {
                m.put(w, 1);
            }
        }
        return m;
    }
}
