import java.util.concurrent.locks.StampedLock;

class StampedHelperWhileHeld {
    private final StampedLock sl = new StampedLock();
    private int a;
    private int b;

    private int sum() {
        long s = sl.readLock(); // also LK10
        try {
            return a + b;
        } finally {
            sl.unlockRead(s);
        }
    }

    void addSum() {
        long s = sl.writeLock();
        try {
            a = sum(); // flag
            b++;
        } finally {
            sl.unlockWrite(s);
        }
    }
}
