import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TimerTaskWithoutLock {
    private final Lock lock = new ReentrantLock();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private int seconds;

    void start() {
        timer.scheduleAtFixedRate(() -> seconds++, 1, 1, TimeUnit.SECONDS); // flag
    }

    void reset() {
        lock.lock();
        try {
            seconds = 0;
        } finally {
            lock.unlock();
        }
    }

    int seconds() {
        lock.lock();
        try {
            return seconds;
        } finally {
            lock.unlock();
        }
    }
}
