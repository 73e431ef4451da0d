import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class CheckThenActUnderSynchronized {
    private final Map<String, Integer> stock = new ConcurrentHashMap<>();

    synchronized boolean take(String s) {
        if (stock.getOrDefault(s, 0) > 0) {
            stock.put(s, stock.get(s) - 1);
            return true;
        }
        return false;
    }

    synchronized void add(String s) {
        stock.put(s, stock.getOrDefault(s, 0) + 1);
    }
}
