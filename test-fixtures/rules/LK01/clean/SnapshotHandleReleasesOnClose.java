import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The reader holds the read lock for as long as the handle is open. */
public class SnapshotHandleReleasesOnClose {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final List<String> rows = new ArrayList<>();

    public final class Cursor implements AutoCloseable {
        private Cursor() {}

        public Iterator<String> rows() {
            return rows.iterator(); // also LK11
        }

        @Override
        public void close() {
            rw.readLock().unlock();
        }
    }

    public Cursor open() {
        rw.readLock().lock();
        return new Cursor();
    }

    public void insert(String row) {
        rw.writeLock().lock();
        try {
            rows.add(row);
        } finally {
            rw.writeLock().unlock();
        }
    }
}
