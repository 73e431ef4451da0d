import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class MonitorParameterLong {
    private final Map<Long, Integer> stock = new ConcurrentHashMap<>();

    void sell(Long article) {
        synchronized (article) { // flag
            Integer n = stock.get(article);
            if (n != null && n > 0) {
                stock.put(article, n - 1); // also AT01
            }
        }
    }
}
