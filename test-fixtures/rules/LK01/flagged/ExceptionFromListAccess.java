import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ExceptionFromListAccess {
    private final Lock lock = new ReentrantLock();
    private final List<String> names = new ArrayList<>();

    public String name(int i) {
        lock.lock(); // flag
        String n = names.get(i);
        lock.unlock();
        return n;
    }

    public void add(String n) {
        lock.lock();
        try {
            names.add(n);
        } finally {
            lock.unlock();
        }
    }
}
