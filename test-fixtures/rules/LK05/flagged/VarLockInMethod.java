import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class VarLockInMethod {
    private final Map<String, Integer> votes = new HashMap<>();

    void vote(String name) {
        var lock = new ReentrantLock(); // flag
        lock.lock();
        try {
            votes.merge(name, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }
}
