import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LocalLockPassedToTasks {
    private static int total;

    private static void add(Lock lock, int n) {
        lock.lock();
        try {
            total += n;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) {
        Lock lock = new ReentrantLock();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int i = 1; i <= 100; i++) {
            int n = i;
            pool.execute(() -> add(lock, n));
        }
        pool.shutdown();
    }
}
