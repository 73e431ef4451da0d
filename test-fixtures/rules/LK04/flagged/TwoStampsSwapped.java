import java.util.concurrent.locks.StampedLock;

class TwoStampsSwapped {
    private final StampedLock in = new StampedLock();
    private final StampedLock out = new StampedLock();
    private int moved;

    void arrive(int n) {
        long s = in.writeLock();
        try {
            System.out.println(n + " arrive");
        } finally {
            in.unlockWrite(s);
        }
    }

    void move(int n) {
        long a = in.writeLock(); // also LK01
        long b = out.writeLock(); // also LK01
        try {
            moved += n;
        } finally {
            out.unlockWrite(a); // flag, also LK02
            in.unlockWrite(b); // flag, also LK02
        }
    }
}
