import java.util.concurrent.locks.StampedLock;

class OptimisticFallback {
    private final StampedLock sl = new StampedLock();
    private int x, y;

    int sum() {
        long s = sl.tryOptimisticRead();
        int r = x + y;
        if (!sl.validate(s)) {
            s = sl.readLock();
            try {
                r = x + y;
            } finally {
                sl.unlockRead(s);
            }
        }
        return r;
    }

    void set(int a, int b) {
        long s = sl.writeLock();
        try {
            x = a;
            y = b;
        } finally {
            sl.unlockWrite(s);
        }
    }
}
