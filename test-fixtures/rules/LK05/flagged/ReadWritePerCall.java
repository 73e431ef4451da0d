import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadWritePerCall {
    private final List<String> list = new ArrayList<>();

    void add(String s) {
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); // flag
        Lock w = rw.writeLock();
        w.lock();
        try {
            list.add(s);
        } finally {
            w.unlock();
        }
    }
}
