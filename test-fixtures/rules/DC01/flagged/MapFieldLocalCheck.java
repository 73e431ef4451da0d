import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MapFieldLocalCheck {
    private final Lock lock = new ReentrantLock();
    private Map<String, String> conf;

    String get(String k) {
        if (conf == null) { // flag, also LK11
            lock.lock();
            try {
                if (conf == null) {
                    conf = load();
                }
            } finally {
                lock.unlock();
            }
        }
        return conf.get(k); // also LK11
    }

    private static Map<String, String> load() {
        return new HashMap<>();
    }
}
