import java.util.concurrent.locks.StampedLock;

public class StampInField {
    private final StampedLock sl = new StampedLock();
    private long writeStamp;
    private int value;

    public void open() {
        writeStamp = sl.writeLock();
    }

    public void set(int v) {
        value = v;
    }

    public void close() {
        sl.unlockWrite(writeStamp);
    }

    public int read() {
        long s = sl.readLock();
        try {
            return value; // also LK11
        } finally {
            sl.unlockRead(s);
        }
    }
}
