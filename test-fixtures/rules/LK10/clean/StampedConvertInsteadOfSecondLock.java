import java.util.concurrent.locks.StampedLock;

class StampedConvertInsteadOfSecondLock {
    private final StampedLock sl = new StampedLock();
    private double x;

    void resetIfNegative() {
        long s = sl.readLock();
        try {
            if (x < 0) {
                long w = sl.tryConvertToWriteLock(s);
                if (w == 0L) {
                    sl.unlockRead(s);
                    s = sl.writeLock();
                } else {
                    s = w;
                }
                if (x < 0) {
                    x = 0;
                }
            }
        } finally {
            sl.unlock(s);
        }
    }
}
