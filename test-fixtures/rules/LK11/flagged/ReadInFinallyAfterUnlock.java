import java.util.concurrent.locks.ReentrantLock;

class ReadInFinallyAfterUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int open;

    void close() {
        lock.lock();
        try {
            open--;
        } finally {
            lock.unlock();
            System.out.println(open + " still open"); // flag
        }
    }
}
