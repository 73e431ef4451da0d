import java.util.concurrent.locks.StampedLock;

public class OldStampUsedForRelease {
    private final StampedLock sl = new StampedLock();
    private int size;

    public void resize(int n) {
        long first = sl.tryOptimisticRead(); // also ST01
        long second = sl.writeLock(); // also LK01
        try {
            size = n;
        } finally {
            sl.unlockWrite(first); // flag, also LK02
        }
    }
}
