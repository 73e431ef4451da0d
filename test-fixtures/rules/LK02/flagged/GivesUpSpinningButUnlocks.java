import java.util.concurrent.locks.ReentrantLock;

public class GivesUpSpinningButUnlocks {
    private final ReentrantLock lock = new ReentrantLock();
    private int done;

    public void work() {
        int tries = 0;
        while (!lock.tryLock()) {
            if (++tries > 100) {
                break;
            }
        }
        try {
            done++; // also LK11
        } finally {
            lock.unlock(); // flag
        }
    }
}
