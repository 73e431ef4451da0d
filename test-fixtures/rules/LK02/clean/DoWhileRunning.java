import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class DoWhileRunning {
    private final Lock lock = new ReentrantLock();
    private volatile boolean running = true;
    private int n;

    void inc() throws InterruptedException {
        boolean got;
        do {
            got = lock.tryLock(10, TimeUnit.MILLISECONDS);
        } while (!got && running);
        if (got) {
            try {
                n++;
            } finally {
                lock.unlock();
            }
        }
    }

    void stop() {
        running = false;
    }
}
