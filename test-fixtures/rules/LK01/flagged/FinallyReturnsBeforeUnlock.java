import java.util.concurrent.locks.ReentrantLock;

public class FinallyReturnsBeforeUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int count;

    int take() {
        lock.lock(); // flag
        try {
            count--;
        } finally {
            if (count < 0) {
                return -1;
            }
            lock.unlock();
        }
        return 1;
    }
}
