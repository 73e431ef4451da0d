import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ToStringReadsUnlocked {
    private final Lock lock = new ReentrantLock();
    private int x;
    private int y;

    void move(int dx, int dy) {
        lock.lock();
        try {
            x += dx;
            y += dy;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        lock.lock();
        int cx = x;
        lock.unlock();
        return cx + "/" + y; // flag
    }
}
