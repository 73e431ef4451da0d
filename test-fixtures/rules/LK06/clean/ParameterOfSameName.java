import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ParameterOfSameName {
    private Lock lock = new ReentrantLock();
    private int n;

    void run(Lock lock) {
        lock = this.lock;
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
