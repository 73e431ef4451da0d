import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FlagStartsTrue {
    private final Lock lock = new ReentrantLock();
    private int jobs;

    void add() throws InterruptedException {
        boolean held = true;
        try {
            held = lock.tryLock(5, TimeUnit.SECONDS); // also LK02
            if (held) {
                jobs++;
            }
        } finally {
            if (held) {
                lock.unlock(); // flag
            }
        }
    }
}
