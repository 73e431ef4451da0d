import java.util.HashMap;
import java.util.Map;

public class MapPutWithoutLock {
    private final Object guard = new Object();
    private final Map<String, Integer> stock = new HashMap<>();

    public void take(String article) {
        synchronized (guard) {
            stock.merge(article, -1, Integer::sum);
        }
    }

    public void refill(String article, int n) {
        stock.put(article, n); // flag
    }
}
