import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class VolatileStopFlag implements Runnable {
    private volatile boolean running = true;
    private final Lock lock = new ReentrantLock();
    private int rounds;

    @Override
    public void run() {
        while (running) {
            lock.lock();
            try {
                rounds++;
            } finally {
                lock.unlock();
            }
        }
    }

    void shutdown() {
        running = false;
    }
}
