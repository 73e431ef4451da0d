import java.util.concurrent.locks.StampedLock;

public class OptimisticWithFallback {
    private final StampedLock sl = new StampedLock();
    private long a;
    private long b;

    public long sum() {
        for (int i = 0; i < 3; i++) {
            long stamp = sl.tryOptimisticRead();
            long x = a;
            long y = b;
            if (sl.validate(stamp)) {
                return x + y;
            }
        }
        long stamp = sl.readLock();
        try {
            return a + b;
        } finally {
            sl.unlockRead(stamp);
        }
    }

    public void set(long x, long y) {
        long stamp = sl.writeLock();
        try {
            a = x;
            b = y;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
