import java.util.concurrent.locks.ReentrantLock;

class WriteInLambdaHandedToHelper {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    private void locked(Runnable r) {
        lock.lock();
        try {
            r.run();
        } finally {
            lock.unlock();
        }
    }

    void inc() {
        locked(() -> n++);
    }
}
