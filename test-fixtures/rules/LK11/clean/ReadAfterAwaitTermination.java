import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class ReadAfterAwaitTermination {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static int counter;

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 100; i++) {
            pool.execute(() -> {
                LOCK.lock();
                try {
                    counter++;
                } finally {
                    LOCK.unlock();
                }
            });
        }
        pool.shutdown();
        if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
            System.out.println(counter);
        }
    }
}
