import java.util.concurrent.ConcurrentHashMap;

class GetThenPutOfCounts {
    private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();

    void count(String w) {
        Integer old = counts.get(w);
        if (old == null) {
            counts.put(w, 1); // flag, also AT01
        } else {
            counts.put(w, old + 1); // also AT01
        }
    }
}
