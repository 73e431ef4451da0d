import java.util.concurrent.locks.ReentrantLock;

class ReturnedToTheCallerToo {
    private final ReentrantLock lock = new ReentrantLock();

    boolean begin() {
        return lock.tryLock();
    }

    void end() {
        lock.unlock();
    }
}
