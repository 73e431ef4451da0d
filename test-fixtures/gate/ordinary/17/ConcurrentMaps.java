import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class ConcurrentMaps {
    private final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>(16, 0.75f);
    private final ConcurrentSkipListMap<Integer, String> sorted = new ConcurrentSkipListMap<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    public int bump(String key) {
        map.compute(key, (k, v) -> v == null ? 1 : v + 1);
        sorted.putIfAbsent(map.get(key), key);
        listeners.forEach(Runnable::run);
        return map.reduceValues(10, Integer::sum) + map.search(1, (k, v) -> v > 3 ? v : null);
    }

    public void print() {
        for (Map.Entry<Integer, String> e : sorted.descendingMap().entrySet()) {
            System.out.printf("%-8s %5d%n", e.getValue(), e.getKey());
        }
    }
}
