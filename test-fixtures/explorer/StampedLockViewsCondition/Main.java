import java.util.concurrent.locks.StampedLock;

/** Wants a condition of a stamped lock, which has none. */
public class Main {
    public static void main(String[] args) {
        new StampedLock().asWriteLock().newCondition();
    }
}
