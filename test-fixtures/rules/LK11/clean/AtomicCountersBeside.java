import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

class AtomicCountersBeside {
    private final AtomicInteger hits = new AtomicInteger();
    private final LongAdder misses = new LongAdder();
    private final Map<String, String> map = new HashMap<>();

    synchronized String get(String k) {
        String v = map.get(k);
        if (v == null) {
            misses.increment();
            v = k.toUpperCase();
            map.put(k, v);
        } else {
            hits.incrementAndGet();
        }
        return v;
    }

    int hits() {
        return hits.get();
    }

    long misses() {
        return misses.sum();
    }
}
