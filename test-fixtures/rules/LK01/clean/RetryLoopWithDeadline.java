import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class RetryLoopWithDeadline {
    private final Lock lock = new ReentrantLock();
    private int runs;

    void run(Runnable work, int attempts) throws InterruptedException {
        for (int i = 0; i < attempts; i++) {
            if (!lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                continue;
            }
            try {
                work.run();
                runs++;
                break;
            } finally {
                lock.unlock();
            }
        }
    }
}
