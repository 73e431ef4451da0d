import java.util.concurrent.locks.ReentrantLock;

public class AfterTheUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int served;

    public int serve() {
        lock.lock();
        try {
            served++;
        } finally {
            lock.unlock();
        }
        return served; // flag
    }
}
