import java.util.concurrent.locks.ReentrantLock;

public class TryLockResultTestedTooLate {
    private final ReentrantLock lock = new ReentrantLock();
    private int sold;

    public boolean sell() {
        boolean got = lock.tryLock();
        try {
            if (!got) {
                return false;
            }
            sold++;
            return true;
        } finally {
            lock.unlock(); // flag
        }
    }
}
