import java.util.concurrent.locks.ReentrantLock;

class FairnessSetter {
    private ReentrantLock lock = new ReentrantLock();
    private int n;

    void setFair(boolean fair) {
        this.lock = new ReentrantLock(fair); // flag
    }

    void inc() {
        ReentrantLock l = lock; // also LK11
        l.lock();
        try {
            n++;
        } finally {
            l.unlock();
        }
    }
}
