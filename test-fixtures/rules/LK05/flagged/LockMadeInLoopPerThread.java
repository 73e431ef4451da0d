import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockMadeInLoopPerThread {
    private int votes;

    void start(int n) {
        for (int i = 0; i < n; i++) {
            Lock lock = new ReentrantLock(); // flag
            Thread t =
                    new Thread(
                            () -> {
                                lock.lock();
                                try {
                                    votes++;
                                } finally {
                                    lock.unlock();
                                }
                            });
            t.start();
        }
    }
}
