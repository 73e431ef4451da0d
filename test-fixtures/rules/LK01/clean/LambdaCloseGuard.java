import java.util.concurrent.locks.ReentrantReadWriteLock;

public class LambdaCloseGuard {
    @FunctionalInterface
    interface Guard extends AutoCloseable {
        @Override
        void close();
    }

    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private String text = "";

    private Guard reading() {
        rw.readLock().lock();
        return () -> rw.readLock().unlock();
    }

    private Guard writing() {
        rw.writeLock().lock();
        return rw.writeLock()::unlock;
    }

    public String text() {
        try (Guard g = reading()) {
            return text;
        }
    }

    public void append(String s) {
        try (Guard g = writing()) {
            text = text + s;
        }
    }
}
