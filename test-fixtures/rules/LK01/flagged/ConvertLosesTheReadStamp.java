import java.util.concurrent.locks.StampedLock;

public class ConvertLosesTheReadStamp {
    private final StampedLock sl = new StampedLock();
    private double x = -1;

    void resetIfNegative() {
        long stamp = sl.readLock(); // flag
        if (x < 0) {
            stamp = sl.tryConvertToWriteLock(stamp);
            if (stamp == 0L) {
                return;
            }
            x = 0;
        }
        sl.unlock(stamp);
    }
}
