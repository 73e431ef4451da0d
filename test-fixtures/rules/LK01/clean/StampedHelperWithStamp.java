import java.util.concurrent.locks.StampedLock;

class StampedHelperWithStamp {
    private final StampedLock sl = new StampedLock();
    private int v;

    long open() {
        return sl.writeLock();
    }

    void close(long stamp) {
        sl.unlockWrite(stamp);
    }

    void inc() {
        long s = open();
        try {
            v++;
        } finally {
            close(s);
        }
    }
}
