import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class SwitchOnMode {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();

    void run(boolean write, Runnable r) {
        Lock l = switch (write ? 1 : 0) {
            case 1 -> rw.writeLock();
            default -> rw.readLock();
        };
        l.lock();
        try {
            r.run();
        } finally {
            l.unlock();
        }
    }
}
