import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class AcquireRetriesUntilHeld {
    private final ReentrantLock lock = new ReentrantLock();
    private int retries;
    private int value;

    void acquire() throws InterruptedException {
        while (true) {
            if (lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                retries = 0;
                return;
            }
            Thread.sleep(5);
        }
    }

    void release() {
        if (lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
    }

    void increment() throws InterruptedException {
        acquire();
        try {
            value++;
        } finally {
            release();
        }
    }
}
