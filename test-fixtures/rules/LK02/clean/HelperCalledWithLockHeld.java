import java.util.concurrent.locks.ReentrantLock;

public class HelperCalledWithLockHeld {
    private final ReentrantLock lock = new ReentrantLock();
    private int pending;

    private void finish() {
        pending--;
        lock.unlock();
    }

    public void job() {
        lock.lock();
        pending++;
        finish();
    }
}
