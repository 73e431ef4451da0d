import java.util.concurrent.locks.StampedLock;

class OldStampAfterConversion {
    private final StampedLock sl = new StampedLock();
    private int x;

    void bump() {
        long stamp = sl.readLock();
        long ws = sl.tryConvertToWriteLock(stamp);
        if (ws != 0) {
            x++;
            sl.unlockRead(stamp); // flag
        } else {
            sl.unlockRead(stamp);
        }
    }
}
