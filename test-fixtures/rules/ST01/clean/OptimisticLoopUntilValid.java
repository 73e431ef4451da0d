import java.util.concurrent.locks.StampedLock;

public class OptimisticLoopUntilValid {
    private final StampedLock sl = new StampedLock();
    private int a;
    private int b;

    public int[] snapshot() {
        int x;
        int y;
        long stamp;
        do {
            stamp = sl.tryOptimisticRead();
            x = a;
            y = b;
        } while (!sl.validate(stamp));
        return new int[] {x, y};
    }

    public void put(int x, int y) {
        long s = sl.writeLock();
        a = x;
        b = y;
        sl.unlockWrite(s);
    }
}
