import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Iterates over the keys of a synchronized map without holding its lock. */
public class Main {
    static final Map<String, Integer> stock = Collections.synchronizedMap(new HashMap<>());

    public static void main(String[] args) throws Exception {
        stock.put("tea", 1);
        Thread writer = new Thread(() -> stock.put("milk", 2));
        writer.start();
        int sum = 0;
        for (String key : stock.keySet()) {
            sum += stock.get(key);
        }
        writer.join();
        System.out.println(sum);
    }
}
