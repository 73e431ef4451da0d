import java.util.concurrent.locks.ReentrantLock;

class LockFirstInsideTry {
    private final ReentrantLock lock = new ReentrantLock();
    private int a;

    void inc() {
        try {
            lock.lock(); // also LK08
            a++;
        } finally {
            lock.unlock();
        }
    }
}
