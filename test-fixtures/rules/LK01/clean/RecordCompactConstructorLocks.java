import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class RecordCompactConstructorLocks {
    record Held(Lock lock) implements AutoCloseable {
        Held {
            lock.lock();
        }

        @Override
        public void close() {
            lock().unlock();
        }
    }

    private final Lock lock = new ReentrantLock();
    private final List<String> rows = new ArrayList<>();

    void add(String s) {
        try (var held = new Held(lock)) {
            rows.add(s);
        }
    }
}
