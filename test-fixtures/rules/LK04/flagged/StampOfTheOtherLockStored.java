import java.util.concurrent.locks.StampedLock;

public class StampOfTheOtherLockStored {
    private final StampedLock read = new StampedLock();
    private final StampedLock write = new StampedLock();
    private int n;

    void inc() {
        long stamp = write.writeLock(); // also LK01
        try {
            n++;
        } finally {
            read.unlock(stamp); // flag, also LK02
        }
    }
}
