import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ThreeAttemptsThenWork {
    private static final Lock LOCK = new ReentrantLock();
    private static int total;

    static void add(int n) throws InterruptedException {
        int attempts = 0;
        boolean have = false;
        while (!have && attempts < 3) {
            have = LOCK.tryLock(5, TimeUnit.MILLISECONDS);
            attempts++;
        }
        try {
            if (have) {
                total += n;
            }
        } finally {
            LOCK.unlock(); // flag
        }
    }
}
