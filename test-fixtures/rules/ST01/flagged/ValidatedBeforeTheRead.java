import java.util.concurrent.locks.StampedLock;

public class ValidatedBeforeTheRead {
    private final StampedLock sl = new StampedLock();
    private int low, high;

    public int width() {
        long stamp = sl.tryOptimisticRead(); // flag
        if (!sl.validate(stamp)) {
            stamp = sl.readLock();
            try {
                return high - low;
            } finally {
                sl.unlockRead(stamp);
            }
        }
        return high - low; // also LK11
    }

    public void set(int l, int h) {
        long w = sl.writeLock();
        try {
            low = l;
            high = h;
        } finally {
            sl.unlockWrite(w);
        }
    }
}
