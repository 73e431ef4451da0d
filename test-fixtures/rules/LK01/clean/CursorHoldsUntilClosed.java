import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class CursorHoldsUntilClosed implements AutoCloseable {
    private static final ReadWriteLock RW = new ReentrantReadWriteLock();
    private int position;

    CursorHoldsUntilClosed() {
        RW.readLock().lock();
    }

    int next() {
        return position++;
    }

    @Override
    public void close() {
        RW.readLock().unlock();
    }

    static int first() {
        try (CursorHoldsUntilClosed c = new CursorHoldsUntilClosed()) {
            return c.next();
        }
    }
}
