import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriteViewFieldForRead {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock r = rw.readLock();
    private final Lock w = rw.writeLock();
    private final List<String> list = new ArrayList<>();

    String get(int i) {
        r.lock();
        try {
            return list.get(i);
        } finally {
            w.unlock(); // flag
        }
    }
}
