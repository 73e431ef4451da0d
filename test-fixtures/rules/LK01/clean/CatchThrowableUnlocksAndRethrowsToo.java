import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchThrowableUnlocksAndRethrowsToo {
    private final Lock lock = new ReentrantLock();
    private int done;

    void run(Runnable work) {
        lock.lock();
        try {
            work.run();
            done++;
        } catch (RuntimeException | Error e) {
            lock.unlock();
            throw e;
        }
        lock.unlock();
    }
}
