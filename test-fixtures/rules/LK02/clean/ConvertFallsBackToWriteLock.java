import java.util.concurrent.locks.StampedLock;

class ConvertFallsBackToWriteLock {
    private final StampedLock sl = new StampedLock();
    private int x;

    void inc() {
        long stamp = sl.readLock();
        try {
            long ws = sl.tryConvertToWriteLock(stamp);
            if (ws == 0L) {
                sl.unlockRead(stamp);
                ws = sl.writeLock();
            }
            stamp = ws;
            x++;
        } finally {
            sl.unlock(stamp);
        }
    }
}
