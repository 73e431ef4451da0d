import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeInRunnableRunAtOnce {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int version;

    private void reading(Runnable body) {
        rw.readLock().lock();
        try {
            body.run();
        } finally {
            rw.readLock().unlock();
        }
    }

    public void refresh() {
        reading(() -> {
            rw.writeLock().lock(); // flag
            try {
                version++;
            } finally {
                rw.writeLock().unlock();
            }
        });
    }
}
