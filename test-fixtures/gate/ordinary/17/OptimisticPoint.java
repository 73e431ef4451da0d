import java.util.concurrent.locks.StampedLock;

public class OptimisticPoint {
    private final StampedLock lock = new StampedLock();
    private double x;
    private double y;

    public void move(double dx, double dy) {
        long stamp = lock.writeLock();
        try {
            x += dx;
            y += dy;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public double distance() {
        long stamp = lock.tryOptimisticRead();
        double a = x;
        double b = y;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                a = x;
                b = y;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return Math.sqrt(a * a + b * b);
    }
}
