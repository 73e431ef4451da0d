import java.util.*;

public class PrintsMapThatIsItsOwnMonitor {
    private final Map<String, Integer> stock = new HashMap<>();

    public void add(String k) {
        synchronized (stock) {
            stock.merge(k, 1, Integer::sum);
        }
    }

    public void print() {
        for (String k : stock.keySet()) { // flag
            System.out.println(k + "=" + stock.get(k)); // also LK11
        }
    }
}
