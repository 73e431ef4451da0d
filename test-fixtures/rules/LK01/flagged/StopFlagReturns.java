import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StopFlagReturns {
    private final Lock lock = new ReentrantLock();
    private boolean stopped;
    private long rounds;

    Thread worker() {
        return new Thread(new Runnable() {
            @Override
            public void run() {
                while (true) {
                    lock.lock(); // flag
                    if (stopped) {
                        return;
                    }
                    rounds++;
                    lock.unlock();
                }
            }
        });
    }

    void stop() {
        lock.lock();
        try {
            stopped = true;
        } finally {
            lock.unlock();
        }
    }
}
