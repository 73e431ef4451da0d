import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

class ZeroStampIsReleased {
    private final StampedLock sl = new StampedLock();
    private int level;

    void raise() throws InterruptedException {
        long stamp = sl.tryWriteLock(10, TimeUnit.MILLISECONDS);
        if (stamp != 0L) {
            level++;
        }
        sl.unlockWrite(stamp); // flag
    }
}
