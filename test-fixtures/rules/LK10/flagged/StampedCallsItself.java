import java.util.concurrent.locks.StampedLock;

class StampedCallsItself {
    private final StampedLock sl = new StampedLock();
    private int a, b;

    void set(int v) {
        long s = sl.writeLock();
        try {
            a = v;
            b = v;
        } finally {
            sl.unlockWrite(s);
        }
    }

    void reset() {
        long s = sl.writeLock();
        try {
            set(0); // flag
        } finally {
            sl.unlockWrite(s);
        }
    }
}
