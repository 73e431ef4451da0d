import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class NewLockEachIteration {
    private static long sum;

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 10; i++) {
            final int n = i;
            final ReentrantLock lock = new ReentrantLock(); // flag
            pool.execute(() -> {
                lock.lock();
                try {
                    sum += n;
                } finally {
                    lock.unlock();
                }
            });
        }
        pool.shutdown();
    }
}
