import java.util.concurrent.locks.StampedLock;

class StampNeverUnlocked {
    private final StampedLock sl = new StampedLock();
    private double x, y;

    void move(double dx, double dy) {
        long stamp = sl.writeLock(); // flag
        x += dx;
        y += dy;
    }

    double distance() {
        long s = sl.readLock();
        try {
            return Math.sqrt(x * x + y * y);
        } finally {
            sl.unlockRead(s);
        }
    }
}
