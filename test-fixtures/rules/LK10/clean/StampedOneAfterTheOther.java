import java.util.concurrent.locks.StampedLock;

public class StampedOneAfterTheOther {
    private final StampedLock sl = new StampedLock();
    private int x;

    public int setAndGet(int v) {
        long w = sl.writeLock();
        try {
            x = v;
        } finally {
            sl.unlockWrite(w);
        }
        long r = sl.readLock();
        try {
            return x;
        } finally {
            sl.unlockRead(r);
        }
    }
}
