import java.util.concurrent.locks.StampedLock;

public class GenericUnlockOfStamp {
    private final StampedLock sl = new StampedLock();
    private int value;

    public int update(boolean write, int v) {
        long stamp = write ? sl.writeLock() : sl.readLock();
        try {
            if (write) {
                value = v;
            }
            return value;
        } finally {
            sl.unlock(stamp);
        }
    }
}
