import java.util.concurrent.locks.StampedLock;

class ConvertOrRetake {
    private final StampedLock sl = new StampedLock();
    private int x;

    void moveIfZero(int to) {
        long stamp = sl.readLock();
        try {
            while (x == 0) {
                long ws = sl.tryConvertToWriteLock(stamp);
                if (ws != 0L) {
                    stamp = ws;
                    x = to;
                    break;
                } else {
                    sl.unlockRead(stamp);
                    stamp = sl.writeLock();
                }
            }
        } finally {
            sl.unlock(stamp);
        }
    }
}
