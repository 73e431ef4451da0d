import java.util.concurrent.locks.StampedLock;

public class ValidReturnsElseLocks {
    private final StampedLock sl = new StampedLock();
    private int price, tax;

    public int total() {
        long optimistic = sl.tryOptimisticRead();
        int p = price;
        int t = tax;
        if (sl.validate(optimistic)) {
            return p + t;
        }
        long stamp = sl.readLock();
        try {
            return price + tax;
        } finally {
            sl.unlockRead(stamp);
        }
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
