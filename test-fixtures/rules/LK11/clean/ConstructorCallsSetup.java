import java.util.HashMap;
import java.util.Map;

public class ConstructorCallsSetup {
    private final Map<String, Integer> prices = new HashMap<>();
    private int version;

    public ConstructorCallsSetup() {
        fill();
    }

    private void fill() {
        prices.put("apple", 3);
        prices.put("pear", 4);
        version = 1;
    }

    public synchronized void setPrice(String fruit, int price) {
        prices.put(fruit, price);
        version++;
    }

    public synchronized int version() {
        return version;
    }
}
