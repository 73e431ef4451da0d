import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AccessorLockListGet {
    private final Lock lock = new ReentrantLock();
    private final List<String> names = new ArrayList<>();

    Lock getLock() {
        return lock;
    }

    String name(int i) {
        getLock().lock(); // flag
        String s = names.get(i);
        getLock().unlock();
        return s;
    }
}
