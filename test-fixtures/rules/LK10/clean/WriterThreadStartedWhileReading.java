import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriterThreadStartedWhileReading {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    void refreshLater() {
        rw.readLock().lock();
        try {
            if (n < 0) {
                new Thread(() -> {
                    rw.writeLock().lock();
                    try {
                        n = 0;
                    } finally {
                        rw.writeLock().unlock();
                    }
                }).start();
            }
        } finally {
            rw.readLock().unlock();
        }
    }
}
