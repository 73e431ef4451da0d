import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SnapshotUnderLockPrintedAfter {
    private final Lock lock = new ReentrantLock();
    private final List<String> rows = new ArrayList<>();

    void add(String row) {
        lock.lock();
        try {
            rows.add(row);
        } finally {
            lock.unlock();
        }
    }

    void print() {
        List<String> copy;
        lock.lock();
        try {
            copy = new ArrayList<>(rows);
        } finally {
            lock.unlock();
        }
        for (String row : copy) {
            System.out.println(row);
        }
    }
}
