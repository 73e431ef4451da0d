import java.util.concurrent.locks.StampedLock;

class StampedReadModeWriteRelease {
    private final StampedLock sl = new StampedLock();
    private long total;

    long total() {
        long stamp = sl.readLock(); // also LK01
        try {
            return total;
        } finally {
            sl.unlockWrite(stamp); // flag, also LK02
        }
    }

    void add(long n) {
        long stamp = sl.writeLock();
        try {
            total += n;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
