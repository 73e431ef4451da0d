import java.util.Map;
import java.util.TreeMap;

class CountersByName implements Runnable {
    private static final Map<String, Integer> counters = new TreeMap<>(); // flag

    @Override
    public void run() {
        String me = Thread.currentThread().getName();
        for (int i = 0; i < 10; i++) {
            counters.put(me, i);
        }
    }
}
