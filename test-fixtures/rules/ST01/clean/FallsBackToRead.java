import java.util.concurrent.locks.StampedLock;

class FallsBackToRead {
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
        long s = sl.tryOptimisticRead();
        int r = a;
        if (sl.validate(s)) return r;
        s = sl.readLock();
        try {
            return a;
        } finally {
            sl.unlockRead(s);
        }
    }
}
