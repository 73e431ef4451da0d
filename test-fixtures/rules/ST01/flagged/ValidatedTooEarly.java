import java.util.concurrent.locks.StampedLock;

class ValidatedTooEarly {
    private final StampedLock sl = new StampedLock();
    private int a;
    private int b;

    int sum() {
        long s = sl.tryOptimisticRead(); // flag
        if (sl.validate(s)) {
            return a + b;
        }
        s = sl.readLock();
        try {
            return a + b;
        } finally {
            sl.unlockRead(s);
        }
    }

    void set(int x) {
        long s = sl.writeLock();
        a = x;
        b = x;
        sl.unlockWrite(s);
    }
}
