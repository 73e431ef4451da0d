import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StringFormatOfState {
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
        return "(" + x // flag
                + ", " + y + ")"; // flag
    }
}
