import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class IteratorHoldsReadLock<T> {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final List<T> items = new ArrayList<>();

    public final class Cursor implements AutoCloseable {
        private final Iterator<T> it;

        private Cursor() {
            rw.readLock().lock();
            it = items.iterator();
        }

        public boolean hasNext() {
            return it.hasNext();
        }

        public T next() {
            return it.next();
        }

        @Override
        public void close() {
            rw.readLock().unlock();
        }
    }

    public Cursor open() {
        return new Cursor();
    }

    public void add(T t) {
        rw.writeLock().lock();
        try {
            items.add(t);
        } finally {
            rw.writeLock().unlock();
        }
    }

    public int count() {
        int n = 0;
        try (Cursor c = open()) {
            while (c.hasNext()) {
                c.next();
                n++;
            }
        }
        return n;
    }
}
