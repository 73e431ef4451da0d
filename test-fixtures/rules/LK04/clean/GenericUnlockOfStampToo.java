import java.util.concurrent.locks.StampedLock;

class GenericUnlockOfStampToo {
    private final StampedLock sl = new StampedLock();
    private int x;

    int touch(boolean write) {
        long s = write ? sl.writeLock() : sl.readLock();
        try {
            return x;
        } finally {
            sl.unlock(s);
        }
    }
}
