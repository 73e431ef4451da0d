import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;

class LambdaCreatesItsLock {
    private int n;

    void go(ExecutorService pool) {
        for (int i = 0; i < 8; i++) {
            pool.submit(() -> {
                final ReentrantLock lock = new ReentrantLock(); // flag
                lock.lock();
                try {
                    n++;
                } finally {
                    lock.unlock();
                }
            });
        }
    }
}
