import java.util.concurrent.locks.StampedLock;

class StampHandedToHelper {
    private final StampedLock sl = new StampedLock();
    private int n;

    private void done(long stamp) {
        sl.unlockWrite(stamp);
    }

    void inc() {
        long s = sl.writeLock();
        try {
            n++;
        } finally {
            done(s);
        }
    }
}
