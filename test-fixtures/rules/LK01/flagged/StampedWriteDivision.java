import java.util.concurrent.locks.StampedLock;

class StampedWriteDivision {
    private final StampedLock sl = new StampedLock();
    private int ratio = 1;

    void scale(int by) {
        final long stamp = sl.writeLock(); // flag
        ratio = ratio / by;
        sl.unlockWrite(stamp);
    }
}
