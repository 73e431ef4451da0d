import java.util.concurrent.locks.StampedLock;

class Point {
    private double x, y;
    private final StampedLock lock = new StampedLock();

    void move(double dx, double dy) {
        long stamp = lock.writeLock();
        try {
            x += dx;
            y += dy;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    double sum() {
        long stamp = lock.tryOptimisticRead();
        double cx = x, cy = y;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                cx = x;
                cy = y;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return cx + cy;
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Point p = new Point();
        Thread t = new Thread(() -> p.move(1, -1));
        Thread u = new Thread(() -> p.move(2, -2));
        t.start();
        u.start();
        double s = p.sum();
        if (s != 0) throw new AssertionError("torn " + s);
        t.join();
        u.join();
    }
}
