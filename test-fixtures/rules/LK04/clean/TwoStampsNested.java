import java.util.concurrent.locks.StampedLock;

public class TwoStampsNested {
    private final StampedLock in = new StampedLock();
    private final StampedLock out = new StampedLock();
    private int moved;

    void move(int n) {
        long a = in.writeLock();
        try {
            long b = out.writeLock();
            try {
                moved += n;
            } finally {
                out.unlockWrite(b);
            }
        } finally {
            in.unlockWrite(a);
        }
    }
}
