import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AtomicBesideLock {
    private final Lock lock = new ReentrantLock();
    private final AtomicInteger hits = new AtomicInteger();
    private final List<String> names = new CopyOnWriteArrayList<>();
    private int n;

    void hit(String name) {
        hits.incrementAndGet();
        lock.lock();
        try {
            n++;
            hits.incrementAndGet();
            names.add(name);
        } finally {
            lock.unlock();
        }
    }

    int hits() {
        return hits.get() + names.size();
    }
}
