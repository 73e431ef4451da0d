import java.util.concurrent.locks.StampedLock;

class ValidateAnswerIgnored {
    private final StampedLock lock = new StampedLock();
    private long a, b;

    long sum() {
        long stamp = lock.tryOptimisticRead(); // flag
        long s = a + b; // also LK11
        lock.validate(stamp);
        return s;
    }

    void swap() {
        long w = lock.writeLock();
        try {
            long t = a;
            a = b;
            b = t;
        } finally {
            lock.unlockWrite(w);
        }
    }
}
