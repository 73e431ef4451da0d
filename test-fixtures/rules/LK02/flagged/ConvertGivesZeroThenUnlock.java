import java.util.concurrent.locks.StampedLock;

class ConvertGivesZeroThenUnlock {
    private final StampedLock sl = new StampedLock();
    private int x;

    void inc() {
        long stamp = sl.readLock(); // also LK01
        try {
            stamp = sl.tryConvertToWriteLock(stamp);
            if (stamp != 0) {
                x++;
            }
        } finally {
            sl.unlock(stamp); // flag
        }
    }
}
