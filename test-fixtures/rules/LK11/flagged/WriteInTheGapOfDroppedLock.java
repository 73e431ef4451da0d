import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WriteInTheGapOfDroppedLock {
    private final Lock lock = new ReentrantLock();
    private int state;

    void step(Runnable callback) {
        lock.lock();
        try {
            state = 1;
            lock.unlock();
            try {
                state = 2; // flag
                callback.run();
            } finally {
                lock.lock();
            }
            state = 3;
        } finally {
            lock.unlock();
        }
    }
}
