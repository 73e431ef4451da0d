import java.util.List;
import java.util.concurrent.locks.Lock;

record RecordAccessorOrField(Lock lock, List<String> names) {
    void add(String s) {
        lock.lock();
        try {
            names.add(s);
        } finally {
            lock().unlock();
        }
    }
}
