import java.util.concurrent.locks.ReentrantReadWriteLock;

public class FieldFlagRemembersWriteLock {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private boolean writing;

    public void begin(boolean write) {
        if (write) {
            rw.writeLock().lock();
            writing = true;
        } else {
            rw.readLock().lock();
        }
    }

    public void end() {
        if (rw.isWriteLockedByCurrentThread()) {
            writing = false;
            rw.writeLock().unlock();
        } else {
            rw.readLock().unlock();
        }
    }
}
