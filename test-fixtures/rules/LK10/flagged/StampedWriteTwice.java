import java.util.concurrent.locks.StampedLock;

public class StampedWriteTwice {
    private final StampedLock sl = new StampedLock();
    private int a;

    public void set(int v) {
        long outer = sl.writeLock();
        try {
            long inner = sl.writeLock(); // flag
            try {
                a = v;
            } finally {
                sl.unlockWrite(inner);
            }
        } finally {
            sl.unlockWrite(outer);
        }
    }
}
