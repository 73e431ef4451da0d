import java.util.concurrent.locks.StampedLock;

/** Unlocks with a stamp of another mode. */
public class Main {
    public static void main(String[] args) {
        StampedLock lock = new StampedLock();
        long stamp = lock.readLock();
        lock.unlockWrite(stamp);
    }
}
