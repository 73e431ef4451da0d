import java.util.concurrent.locks.StampedLock;

class StampsOfTwoLocksMixed {
    private final StampedLock in = new StampedLock();
    private final StampedLock out = new StampedLock();
    private int moved;

    void move() {
        long a = in.writeLock();
        long b = out.writeLock();
        moved++;
        in.unlockWrite(b); // flag, also LK04
        out.unlockWrite(a); // also LK04
    }
}
