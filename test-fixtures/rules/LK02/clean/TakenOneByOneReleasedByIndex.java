import java.util.concurrent.locks.ReentrantLock;

public class TakenOneByOneReleasedByIndex {
    private final ReentrantLock[] locks;
    private final int[] values;

    TakenOneByOneReleasedByIndex(int n) {
        locks = new ReentrantLock[n];
        values = new int[n];
        for (int i = 0; i < n; i++) locks[i] = new ReentrantLock();
    }

    void clear() {
        for (ReentrantLock lock : locks) lock.lock();
        try {
            for (int i = 0; i < values.length; i++) values[i] = 0;
        } finally {
            for (int i = locks.length - 1; i >= 0; i--) locks[i].unlock();
        }
    }

    int sum() {
        for (int i = 0; i < locks.length; i++) locks[i].lock();
        try {
            int s = 0;
            for (int v : values) s += v;
            return s;
        } finally {
            for (int i = locks.length; --i >= 0; ) locks[i].unlock();
        }
    }
    void set(int i, int v) {
        locks[i].lock();
        try { values[i] = v; } finally { locks[i].unlock(); }
    }
}
