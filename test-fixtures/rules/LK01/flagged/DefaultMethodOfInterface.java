import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

interface Locked {
    Lock lock();

    default void with(Runnable r) {
        lock().lock(); // flag
        r.run();
        lock().unlock();
    }
}

class DefaultMethodOfInterface implements Locked {
    private final Lock lock = new ReentrantLock();

    @Override
    public Lock lock() {
        return lock;
    }
}
