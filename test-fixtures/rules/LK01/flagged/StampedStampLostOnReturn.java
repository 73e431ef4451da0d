import java.util.concurrent.locks.StampedLock;

class StampedStampLostOnReturn {
    private final StampedLock sl = new StampedLock();
    private int price = 10;

    int discount(int percent) {
        long st = sl.writeLock(); // flag
        if (percent == 0) return price;
        price = price - price * percent / 100;
        sl.unlockWrite(st);
        return price; // also LK11
    }
}
