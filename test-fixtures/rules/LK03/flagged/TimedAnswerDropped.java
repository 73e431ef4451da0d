import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TimedAnswerDropped {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() throws InterruptedException {
        lock.tryLock(1, TimeUnit.SECONDS); // flag
        try {
            n++;
        } finally {
            lock.unlock(); // also LK02
        }
    }
}
