import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchUnlocksThenFallsThrough {
    private final Lock lock = new ReentrantLock();
    private int parsed;

    void parse(String s) {
        lock.lock(); // also LK01
        try {
            parsed = Integer.parseInt(s);
        } catch (NumberFormatException e) {
            parsed = 0;
            lock.unlock();
        }
        lock.unlock(); // flag
    }
}
