import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Iterates over the keys of a synchronized map under its lock. */
public class Main {
    static final Map<String, Integer> stock = Collections.synchronizedMap(new HashMap<>());

    public static void main(String[] args) throws Exception {
        stock.put("tea", 1);
        Thread writer = new Thread(() -> stock.put("milk", 2));
        writer.start();
        int sum = 0;
        synchronized (stock) {
            for (String key : stock.keySet()) {
                sum += stock.get(key);
            }
        }
        writer.join();
        if (sum != 1 && sum != 3) {
            throw new AssertionError("sum " + sum);
        }
    }
}
