import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StaticLockForStaticData implements Runnable {
    private static final Lock LOCK = new ReentrantLock();
    private static int tickets = 50;

    @Override
    public void run() {
        LOCK.lock();
        try {
            tickets--;
        } finally {
            LOCK.unlock();
        }
    }
}
