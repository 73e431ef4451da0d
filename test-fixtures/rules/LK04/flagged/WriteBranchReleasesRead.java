import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteBranchReleasesRead {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private boolean loaded;

    public void load(Runnable loader) {
        rw.writeLock().lock(); // also LK01
        try {
            loader.run();
            loaded = true;
        } finally {
            rw.readLock().unlock(); // flag, also LK02
        }
    }

    public boolean isLoaded() {
        rw.readLock().lock();
        try {
            return loaded;
        } finally {
            rw.readLock().unlock();
        }
    }
}
