import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriteLockTryLockForStep {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private String s = "";

    void set(String t) {
        rw.writeLock().tryLock(); // flag
        s = t;
        rw.writeLock().unlock(); // also LK02
    }
}
