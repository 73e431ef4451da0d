import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GuardNotInTryWith {
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

    void inc(Runnable after) {
        Guard g = new Guard(lock); // flag
        n++;
        after.run();
        g.close();
    }
}
