import java.util.concurrent.locks.ReentrantLock;

public class WriteInHelperUnderLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int sold;

    public void sell() {
        lock.lock();
        try {
            record();
        } finally {
            lock.unlock();
        }
    }

    private void record() {
        sold++;
    }
}
