import java.util.OptionalInt;
import java.util.concurrent.locks.StampedLock;

public class InvalidAnswersEmpty {
    private final StampedLock sl = new StampedLock();
    private int level;

    public OptionalInt peek() {
        long stamp = sl.tryOptimisticRead();
        int seen = level;
        return sl.validate(stamp) ? OptionalInt.of(seen) : OptionalInt.empty();
    }

    public void level(int v) {
        long stamp = sl.writeLock();
        try {
            level = v;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
