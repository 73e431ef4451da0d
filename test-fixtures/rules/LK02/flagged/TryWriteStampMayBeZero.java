import java.util.concurrent.locks.StampedLock;

class TryWriteStampMayBeZero {
    private final StampedLock sl = new StampedLock();
    private int x;

    void move() {
        long stamp = sl.tryWriteLock();
        try {
            x++;
        } finally {
            sl.unlockWrite(stamp); // flag
        }
    }
}
