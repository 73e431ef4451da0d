import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PlainCopyBetween {
    private final Lock lock = new ReentrantLock();
    private long ticks;
    private boolean running = true;

    long tick() {
        lock.lock();
        long now = ticks;
        if (running) {
            ticks = now + 1;
        }
        lock.unlock();
        return now;
    }

    void stop() {
        lock.lock();
        running = false;
        lock.unlock();
    }
}
