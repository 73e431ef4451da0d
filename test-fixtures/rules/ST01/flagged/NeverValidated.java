import java.util.concurrent.locks.StampedLock;

public class NeverValidated {
    private final StampedLock sl = new StampedLock();
    private double x, y;

    public void move(double dx, double dy) {
        long s = sl.writeLock();
        try {
            x += dx;
            y += dy;
        } finally {
            sl.unlockWrite(s);
        }
    }

    public double distance() {
        long stamp = sl.tryOptimisticRead(); // flag
        double cx = x; // also LK11
        double cy = y; // also LK11
        return Math.sqrt(cx * cx + cy * cy);
    }
}
