import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OwnTotalsPerThread extends Thread {
    private final Lock lock = new ReentrantLock();
    private int progress;

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            lock.lock();
            try {
                progress++;
            } finally {
                lock.unlock();
            }
        }
    }

    int progress() {
        lock.lock();
        try {
            return progress;
        } finally {
            lock.unlock();
        }
    }
}
