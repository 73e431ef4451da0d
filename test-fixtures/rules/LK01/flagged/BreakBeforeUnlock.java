import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BreakBeforeUnlock {
    private final Lock guard = new ReentrantLock();
    private int next;

    void drain(int limit) {
        while (true) {
            guard.lock(); // flag
            if (next >= limit) {
                break;
            }
            next++;
            guard.unlock();
        }
    }
}
