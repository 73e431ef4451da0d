import java.util.concurrent.locks.ReentrantLock;

class CommentBetween {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        lock.lock();
        // the rest is safe now

        /* really */
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
