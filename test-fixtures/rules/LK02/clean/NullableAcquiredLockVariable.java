import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NullableAcquiredLockVariable {
    private final Map<String, Lock> fileLocks = new ConcurrentHashMap<>();

    public void write(String file, Runnable writer) throws InterruptedException {
        Lock acquired = null;
        try {
            Lock l = fileLocks.computeIfAbsent(file, f -> new ReentrantLock());
            l.lockInterruptibly();
            acquired = l;
            writer.run();
        } finally {
            if (acquired != null) {
                acquired.unlock();
            }
        }
    }
}
