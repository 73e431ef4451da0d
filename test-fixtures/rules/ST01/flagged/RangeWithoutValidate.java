import java.util.concurrent.locks.StampedLock;

class RangeWithoutValidate {
    private final StampedLock lock = new StampedLock();
    private int low;
    private int high;

    void widen(int by) {
        long s = lock.writeLock();
        try {
            low -= by;
            high += by;
        } finally {
            lock.unlockWrite(s);
        }
    }

    int width() {
        long s = lock.tryOptimisticRead(); // flag
        int l = low;
        int h = high;
        return h - l;
    }
}
