import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReleaseHelperAfterManualUnlock {
    private final Lock lock = new ReentrantLock();
    private int pos;

    private void done() {
        pos++; // also LK11
        lock.unlock(); // also LK02
    }

    void step() {
        lock.lock();
        pos = 0;
        lock.unlock();
        done(); // flag, also LK11
    }
}
