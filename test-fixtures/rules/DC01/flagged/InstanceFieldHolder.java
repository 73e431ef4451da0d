import java.util.HashMap;
import java.util.Map;

class InstanceFieldHolder {
    private final Object lock = new Object();
    private Map<String, Integer> rates;

    Integer rate(String currency) {
        if (rates == null) { // flag, also LK11
            synchronized (lock) {
                if (rates == null) {
                    Map<String, Integer> m = new HashMap<>();
                    m.put("EUR", 100);
                    rates = m;
                }
            }
        }
        return rates.get(currency); // also LK11
    }
}
