import java.util.concurrent.locks.StampedLock;

class ValidatesAndIgnores {
    private final StampedLock sl = new StampedLock();
    private int a;

    void set(int v) {
        long s = sl.writeLock();
        try {
            a = v;
        } finally {
            sl.unlockWrite(s);
        }
    }

    int get() {
        long s = sl.tryOptimisticRead(); // flag
        int r = a; // also LK11
        sl.validate(s);
        return r;
    }
}
