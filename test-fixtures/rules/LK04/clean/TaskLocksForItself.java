import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TaskLocksForItself {
    private final Lock lock = new ReentrantLock();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private int n;

    void go() {
        lock.lock();
        try {
            n++;
            pool.execute(() -> {
                lock.lock();
                try {
                    n--;
                } finally {
                    lock.unlock();
                }
            });
        } finally {
            lock.unlock();
        }
    }
}
