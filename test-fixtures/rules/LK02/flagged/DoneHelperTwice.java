import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class DoneHelperTwice {
    private final Lock lock = new ReentrantLock();
    private int finished;

    private void done() {
        lock.unlock(); // also LK02
    }

    void job(Runnable r) {
        lock.lock();
        try {
            finished++;
            r.run();
            done();
        } finally {
            done(); // flag
        }
    }
}
