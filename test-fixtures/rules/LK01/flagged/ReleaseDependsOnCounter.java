import java.util.concurrent.locks.ReentrantLock;

class ReleaseDependsOnCounter {
    private final ReentrantLock lock = new ReentrantLock();
    private int users;

    void enter() {
        lock.lock(); // flag
        users++;
        if (users > 1) {
            lock.unlock();
        }
    }
}
