import java.util.concurrent.locks.StampedLock;

class StampOrWait {
    private final StampedLock sl = new StampedLock();
    private int v;

    void inc() {
        long stamp = sl.tryWriteLock();
        if (stamp == 0) {
            stamp = sl.writeLock();
        }
        try {
            v++;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
