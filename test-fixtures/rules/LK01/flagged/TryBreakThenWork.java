import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryBreakThenWork {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> seats = new HashMap<>();

    void book(String who) {
        while (true) {
            if (lock.tryLock()) { // flag
                break;
            }
            Thread.yield();
        }
        seats.put(who, seats.size());
        lock.unlock();
    }
}
