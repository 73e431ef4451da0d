import java.util.concurrent.locks.StampedLock;

public class StampOfOtherMode {
    private final StampedLock sl = new StampedLock();
    private int level;

    public void raise() {
        long stamp = sl.writeLock(); // also LK01
        try {
            level++;
        } finally {
            sl.unlockRead(stamp); // flag
        }
    }
}
