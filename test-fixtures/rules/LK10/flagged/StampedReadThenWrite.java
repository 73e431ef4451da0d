import java.util.concurrent.locks.StampedLock;

class StampedReadThenWrite {
    private final StampedLock sl = new StampedLock();
    private double x = -1;

    void resetIfNegative() {
        long r = sl.readLock();
        try {
            if (x < 0) {
                long w = sl.writeLock(); // flag
                x = 0;
                sl.unlockWrite(w);
            }
        } finally {
            sl.unlockRead(r);
        }
    }
}
