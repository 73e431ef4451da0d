import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

public class StampCheckedForZero {
    private final StampedLock sl = new StampedLock();
    private int x;

    public boolean set(int v) {
        long stamp = sl.tryWriteLock();
        if (stamp == 0L) {
            return false;
        }
        try {
            x = v;
            return true;
        } finally {
            sl.unlockWrite(stamp);
        }
    }

    public boolean add(int v) throws InterruptedException {
        long stamp = 0;
        try {
            stamp = sl.tryWriteLock(5, TimeUnit.MILLISECONDS);
            if (stamp != 0) {
                x += v;
            }
            return stamp != 0;
        } finally {
            if (stamp != 0) {
                sl.unlockWrite(stamp);
            }
        }
    }
}
