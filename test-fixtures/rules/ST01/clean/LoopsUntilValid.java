import java.util.concurrent.locks.StampedLock;

class LoopsUntilValid {
    private final StampedLock sl = new StampedLock();
    private int a, b;

    void set(int v) {
        long s = sl.writeLock();
        try {
            a = v;
            b = -v;
        } finally {
            sl.unlockWrite(s);
        }
    }

    int sum() {
        while (true) {
            long s = sl.tryOptimisticRead();
            int ca = a;
            int cb = b;
            if (sl.validate(s)) {
                return ca + cb;
            }
        }
    }
}
