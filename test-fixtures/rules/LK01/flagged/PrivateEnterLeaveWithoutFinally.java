import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PrivateEnterLeaveWithoutFinally {
    private final Lock lock = new ReentrantLock();
    private final List<Integer> values = new ArrayList<>();

    private void enter() {
        lock.lock(); // also LK01
    }

    private void leave() {
        lock.unlock();
    }

    int first() {
        enter(); // flag
        int v = values.get(0);
        leave();
        return v;
    }

    void add(int v) {
        enter();
        try {
            values.add(v);
        } finally {
            leave();
        }
    }
}
