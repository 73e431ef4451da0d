import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MethodLocalForStaticMap {
    private static final Map<String, String> REGISTRY = new HashMap<>();

    static void register(String k, String v) {
        Lock guard = new ReentrantLock(true); // flag
        guard.lock();
        try {
            REGISTRY.put(k, v);
        } finally {
            guard.unlock();
        }
    }
}
