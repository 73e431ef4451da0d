import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

class SynchronizedMapByThread {
    private final Map<Thread, String> m = Collections.synchronizedMap(new WeakHashMap<>());

    void put(String name) {
        m.put(Thread.currentThread(), name);
    }
}
