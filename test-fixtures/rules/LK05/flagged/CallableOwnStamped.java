import java.util.concurrent.Callable;
import java.util.concurrent.locks.StampedLock;

class CallableOwnStamped implements Callable<Integer> {
    private static final int[] TABLE = new int[8];
    private final StampedLock sl = new StampedLock(); // flag
    private final int index;

    CallableOwnStamped(int index) {
        this.index = index;
    }

    @Override
    public Integer call() {
        long s = sl.writeLock();
        try {
            return ++TABLE[index];
        } finally {
            sl.unlockWrite(s);
        }
    }
}
