import java.util.concurrent.locks.ReentrantLock;

public class TakenAndReleasedInIf {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        if (lock.tryLock()) { // flag
            lock.unlock();
        }
        n++; // also LK11
    }
}
