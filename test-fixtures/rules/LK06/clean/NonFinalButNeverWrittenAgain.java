import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NonFinalButNeverWrittenAgain {
    private Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
