import java.util.concurrent.locks.ReentrantLock;

public class CatchThrowableUnlocksAndRethrows {
    private final ReentrantLock lock = new ReentrantLock();
    private int runs;

    public void run(Runnable body) {
        lock.lock();
        try {
            body.run();
            runs++;
        } catch (Throwable t) {
            lock.unlock();
            throw t;
        }
        lock.unlock();
    }
}
