import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

class DowngradeViews {
    private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
    private final Lock read = rwl.readLock();
    private final Lock write = rwl.writeLock();
    private String data = "";

    void refresh(String fresh, Consumer<String> use) {
        write.lock();
        try {
            data = fresh;
            read.lock();
        } finally {
            write.unlock();
        }
        try {
            use.accept(data);
        } finally {
            rwl.readLock().unlock();
        }
    }
}
