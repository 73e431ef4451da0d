import java.util.concurrent.locks.ReentrantLock;

class SynchronizedHereLockThere {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    void viaLock() {
        lock.lock();
        try {
            value++; // also LK11
        } finally {
            lock.unlock();
        }
    }

    synchronized void viaMonitor() {
        value--; // flag
    }
}
