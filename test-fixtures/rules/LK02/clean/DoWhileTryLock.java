import java.util.concurrent.locks.ReentrantLock;

class DoWhileTryLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        boolean got;
        do {
            got = lock.tryLock();
        } while (!got);
        n++;
        lock.unlock();
    }
}
