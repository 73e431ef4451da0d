import java.util.concurrent.locks.StampedLock;

public class StampedOnOtherBranches {
    private final StampedLock sl = new StampedLock();
    private int n;

    int access(boolean write, int v) {
        if (write) {
            long w = sl.writeLock();
            try {
                n = v;
                return v;
            } finally {
                sl.unlockWrite(w);
            }
        }
        long r = sl.readLock();
        try {
            return n;
        } finally {
            sl.unlockRead(r);
        }
    }
}
