import java.util.concurrent.locks.Lock;

class LockGivenByConstructorOnly {
    private Lock lock;
    private int n;

    LockGivenByConstructorOnly(Lock lock) {
        this.lock = lock;
    }

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
