import java.util.concurrent.locks.StampedLock;

class WriteStampForRead {
    private final StampedLock sl = new StampedLock();
    private int x;

    int next() {
        long s = sl.writeLock(); // also LK01
        try {
            return ++x;
        } finally {
            sl.unlockRead(s); // flag, also LK02
        }
    }
}
