import java.util.concurrent.locks.StampedLock;

public class ValidateInHelperPredicate {
    private final StampedLock lock = new StampedLock();
    private int count;
    private int sum;

    public double mean() {
        long stamp = lock.tryOptimisticRead();
        int c = count;
        int s = sum;
        if (changed(stamp)) {
            stamp = lock.readLock();
            try {
                c = count;
                s = sum;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return c == 0 ? 0 : (double) s / c;
    }

    private boolean changed(long stamp) {
        return !lock.validate(stamp);
    }

    public void add(int n) {
        long stamp = lock.writeLock();
        try {
            count++;
            sum += n;
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
