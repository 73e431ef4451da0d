import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LazyTableWithLock {
    private final Lock lock = new ReentrantLock();
    private int[] table;

    int at(int i) {
        if (table == null) { // flag, also LK11
            lock.lock();
            try {
                if (table == null) {
                    table = new int[100];
                }
            } finally {
                lock.unlock();
            }
        }
        return table[i]; // also LK11
    }
}
