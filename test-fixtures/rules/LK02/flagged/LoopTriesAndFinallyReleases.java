import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LoopTriesAndFinallyReleases {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            try {
                if (!lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                    continue;
                }
                n++;
            } finally {
                lock.unlock(); // flag
            }
        }
    }
}
