import java.util.concurrent.locks.StampedLock;

public class PlainReadLockOnly {
    private final StampedLock sl = new StampedLock();
    private String title = "";

    public String title() {
        long stamp = sl.readLock();
        try {
            return title;
        } finally {
            sl.unlockRead(stamp);
        }
    }

    public void title(String t) {
        long stamp = sl.writeLock();
        try {
            title = t;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
