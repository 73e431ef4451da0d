import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class StreamInsideLock {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final List<String> names = new ArrayList<>();

    List<String> longNames(int min) {
        rw.readLock().lock(); // flag
        List<String> result = names.stream().filter(n -> n.length() >= min).toList();
        rw.readLock().unlock();
        return result;
    }

    void add(String s) {
        rw.writeLock().lock();
        try {
            names.add(s);
        } finally {
            rw.writeLock().unlock();
        }
    }
}
