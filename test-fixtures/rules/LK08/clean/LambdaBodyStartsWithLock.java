import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LambdaBodyStartsWithLock {
    private final Lock lock = new ReentrantLock();
    private int hits;

    Runnable task() {
        return () -> {
            lock.lock();
            try {
                hits++;
            } finally {
                lock.unlock();
            }
        };
    }
}
