import java.util.concurrent.locks.ReentrantLock;

public class LocalVariableBetween {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    public int addTwice(int n) {
        lock.lock(); // flag
        int twice = 2 * n;
        try {
            value += twice;
            return value;
        } finally {
            lock.unlock();
        }
    }
}
