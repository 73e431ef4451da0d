import java.util.concurrent.locks.StampedLock;

class StampTestedForZero {
    private final StampedLock sl = new StampedLock();
    private int x;

    boolean move() {
        long stamp = sl.tryWriteLock();
        if (stamp == 0L) {
            return false;
        }
        try {
            x++;
            return true;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
