import java.util.concurrent.locks.StampedLock;

public class StampedUnlockInFinally {
    private final StampedLock sl = new StampedLock();
    private final int[] cells = new int[64];

    public void set(int index, int value) {
        long stamp = sl.writeLock();
        try {
            cells[index] = value;
        } finally {
            sl.unlockWrite(stamp);
        }
    }

    public int get(int index) {
        final long stamp = sl.readLock();
        try {
            return cells[index];
        } finally {
            sl.unlock(stamp);
        }
    }
}
