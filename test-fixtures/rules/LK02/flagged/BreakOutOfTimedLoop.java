import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class BreakOutOfTimedLoop {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    void write(int v) throws InterruptedException {
        int tries = 0;
        while (!lock.tryLock(100, TimeUnit.MILLISECONDS)) {
            if (++tries == 3) {
                break;
            }
        }
        try {
            value = v;
        } finally {
            lock.unlock(); // flag
        }
    }
}
