import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockOrSkipByConfig {
    private final Lock lock;
    private final List<String> lines = new ArrayList<>();

    LockOrSkipByConfig(boolean concurrent) {
        lock = concurrent ? new ReentrantLock() : null;
    }

    void add(String s) {
        if (lock != null) lock.lock();
        try {
            lines.add(s);
        } finally {
            if (lock != null) lock.unlock();
        }
    }
}
