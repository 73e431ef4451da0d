import java.util.concurrent.locks.ReentrantLock;

public class LockInLoopUnlockAfter {
    private final ReentrantLock lock = new ReentrantLock();
    private int counter;

    public void count() {
        for (int i = 0; i < 10; i++) {
            lock.lock(); // flag
            counter++;
        }
        lock.unlock(); // also LK02
    }
}
