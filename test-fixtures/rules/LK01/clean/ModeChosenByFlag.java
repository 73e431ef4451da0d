import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ModeChosenByFlag {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();

    void run(boolean write, Runnable work) {
        Lock lock = write ? rw.writeLock() : rw.readLock();
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
