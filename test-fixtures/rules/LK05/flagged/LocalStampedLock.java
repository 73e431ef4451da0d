import java.util.concurrent.locks.StampedLock;

class LocalStampedLock {
    private double x;
    private double y;

    void move(double dx, double dy) {
        var sl = new StampedLock(); // flag
        long stamp = sl.writeLock();
        try {
            x += dx;
            y += dy;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
