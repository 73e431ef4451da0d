import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockHandedToGuardedList {
    private final Lock lock;
    private final List<Integer> list = new ArrayList<>();

    public LockHandedToGuardedList(Lock lock) {
        this.lock = lock;
    }

    public Lock lock() {
        return lock;
    }

    public void add(int x) {
        lock.lock();
        try {
            list.add(x);
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) {
        LockHandedToGuardedList g = new LockHandedToGuardedList(new ReentrantLock());
        g.lock().lock();
        try {
            g.list.add(1);
            g.add(2);
        } finally {
            g.lock().unlock();
        }
    }
}
