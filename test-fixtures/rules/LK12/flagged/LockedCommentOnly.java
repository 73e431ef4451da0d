import java.util.concurrent.locks.ReentrantLock;

public class LockedCommentOnly {
    private final ReentrantLock lock = new ReentrantLock();
    private int money;

    public void change(int n) {
        lock.lock(); // flag
        try {
            // only one thread at a time
        } finally {
            lock.unlock();
        }
        money += n; // also LK11
    }
}
