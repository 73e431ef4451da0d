import java.util.concurrent.locks.StampedLock;

public class NoFallbackOnlyMessage {
    private final StampedLock sl = new StampedLock();
    private int price, tax;

    public int total() {
        long stamp = sl.tryOptimisticRead(); // flag
        int p = price; // also LK11
        int t = tax; // also LK11
        if (!sl.validate(stamp)) {
            System.out.println("changed meanwhile");
        }
        return p + t;
    }

    public void update(int p, int t) {
        long w = sl.writeLock();
        try {
            price = p;
            tax = t;
        } finally {
            sl.unlockWrite(w);
        }
    }
}
