import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LambdaHandedToSynchronousHelper {
    private final Lock lock = new ReentrantLock();
    private int stock;

    private void withLock(Runnable body) {
        lock.lock();
        try {
            body.run();
        } finally {
            lock.unlock();
        }
    }

    public void sell() {
        withLock(() -> stock--);
    }

    public void refill(int n) {
        withLock(() -> {
            stock += n;
        });
    }
}
