import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class ConcurrentByThreadId {
    private final ConcurrentMap<Long, String> tasks = new ConcurrentHashMap<>();
    private final Map<Thread, String> names = Collections.synchronizedMap(new HashMap<>());

    void begin(String task) {
        tasks.put(Thread.currentThread().getId(), task);
        names.put(Thread.currentThread(), task);
    }
}
