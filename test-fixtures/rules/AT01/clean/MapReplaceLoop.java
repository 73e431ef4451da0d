import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class MapReplaceLoop {
    private final ConcurrentMap<String, Integer> stock = new ConcurrentHashMap<>();

    public boolean take(String item) {
        while (true) {
            Integer n = stock.get(item);
            if (n == null || n == 0) {
                return false;
            }
            if (stock.replace(item, n, n - 1)) {
                return true;
            }
        }
    }

    public void fill(String item, int n) {
        if (n <= 0) {
            throw new IllegalArgumentException("n");
        }
        stock.put(item, n);
    }
}
