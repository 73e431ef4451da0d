import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CopyHasItsOwnLock {
    private final Lock lock = new ReentrantLock();
    private final List<String> items = new ArrayList<>();

    CopyHasItsOwnLock() {}

    CopyHasItsOwnLock copy() {
        CopyHasItsOwnLock c = new CopyHasItsOwnLock();
        lock.lock();
        try {
            c.items.addAll(items);
        } finally {
            lock.unlock();
        }
        return c;
    }

    void add(String s) {
        lock.lock();
        try {
            items.add(s);
        } finally {
            lock.unlock();
        }
    }
}
