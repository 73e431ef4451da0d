import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockThenSingleCheck {
    private final Lock lock = new ReentrantLock();
    private int[] table;

    public int at(int i) {
        lock.lock();
        try {
            if (table == null) {
                table = new int[100];
            }
            return table[i];
        } finally {
            lock.unlock();
        }
    }
}
