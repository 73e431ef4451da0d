import java.util.LinkedHashMap;
import java.util.Map;

class LruCacheSynchronized<K, V> {
    private final int max;
    private final LinkedHashMap<K, V> map;
    private long misses;

    LruCacheSynchronized(int max) {
        this.max = max;
        this.map = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> e) {
                return size() > LruCacheSynchronized.this.max;
            }
        };
    }

    synchronized V get(K k) {
        V v = map.get(k);
        if (v == null) misses++;
        return v;
    }

    synchronized void put(K k, V v) {
        map.put(k, v);
    }

    synchronized long misses() {
        return misses;
    }
}
