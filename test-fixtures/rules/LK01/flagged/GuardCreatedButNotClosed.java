import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GuardCreatedButNotClosed {
    static final class Guard implements AutoCloseable {
        private final Lock lock;

        Guard(Lock lock) {
            this.lock = lock;
            lock.lock();
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    private final Lock lock = new ReentrantLock();
    private int n;

    void inc(String s) {
        Guard g = new Guard(lock); // flag
        n += s.length();
        g.close();
    }
}
