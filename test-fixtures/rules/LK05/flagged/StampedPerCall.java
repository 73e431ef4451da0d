import java.util.concurrent.locks.StampedLock;

class StampedPerCall {
    private double x, y;

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
