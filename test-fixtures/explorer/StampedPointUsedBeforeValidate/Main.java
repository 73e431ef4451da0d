import java.util.concurrent.locks.StampedLock;

class Point {
    private int x, y;
    private final StampedLock lock = new StampedLock();

    void move(int d) {
        long stamp = lock.writeLock();
        x += d;
        y -= d;
        lock.unlockWrite(stamp);
    }

    int sum() {
        long stamp = lock.tryOptimisticRead();
        if (stamp != 0 && lock.validate(stamp)) { // validated before reading
            return x + y;
        }
        stamp = lock.readLock();
        try {
            return x + y;
        } finally {
            lock.unlock(stamp);
        }
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Point p = new Point();
        Thread t = new Thread(() -> p.move(1));
        t.start();
        int s = p.sum();
        t.join();
        if (s != 0) throw new AssertionError("torn " + s);
    }
}
