import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class PrototypeRequestLock {
    static final Map<String, Integer> STATS = new HashMap<>();

    static class Request {
        private final ReentrantLock lock = new ReentrantLock(); // flag
        private final String path;

        Request(String path) {
            this.path = path;
        }

        void handle() {
            lock.lock();
            try {
                STATS.merge(path, 1, Integer::sum);
            } finally {
                lock.unlock();
            }
        }
    }

    void serve(String path) {
        new Request(path).handle();
    }
}
