import java.util.concurrent.locks.StampedLock;

class RetryUntilValid {
    private final StampedLock sl = new StampedLock();
    private int a, b;

    int sum() {
        while (true) {
            long stamp = sl.tryOptimisticRead();
            int s = a + b;
            if (stamp != 0 && sl.validate(stamp)) {
                return s;
            }
            Thread.onSpinWait();
        }
    }

    void set(int v) {
        long w = sl.writeLock();
        try {
            a = v;
            b = -v;
        } finally {
            sl.unlockWrite(w);
        }
    }
}
