import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockInsideTheTask {
    private static int sum;

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 100; i++) {
            pool.execute(
                    () -> {
                        Lock lock = new ReentrantLock(); // flag
                        lock.lock();
                        try {
                            sum += 1;
                        } finally {
                            lock.unlock();
                        }
                    });
        }
        pool.shutdown();
    }
}
