import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StripeTakenAndGivenBackByItem<T> {
    private final Lock[] locks = new Lock[8];
    private final List<List<T>> buckets = new ArrayList<>();

    StripeTakenAndGivenBackByItem() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new ReentrantLock();
            buckets.add(new ArrayList<>());
        }
    }

    protected void acquire(T item) {
        locks[Math.abs(item.hashCode() % locks.length)].lock();
    }

    protected void release(T item) {
        locks[Math.abs(item.hashCode() % locks.length)].unlock();
    }

    boolean add(T item) {
        acquire(item);
        try {
            return buckets.get(Math.abs(item.hashCode() % locks.length)).add(item);
        } finally {
            release(item);
        }
    }
}
