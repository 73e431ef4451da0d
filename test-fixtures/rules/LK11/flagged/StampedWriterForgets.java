import java.util.concurrent.locks.StampedLock;

class StampedWriterForgets {
    private final StampedLock sl = new StampedLock();
    private int x;

    void set(int v) {
        long s = sl.writeLock();
        try {
            x = v;
        } finally {
            sl.unlockWrite(s);
        }
    }

    void clear() {
        x = 0; // flag
    }
}
