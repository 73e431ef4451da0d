import java.util.concurrent.locks.ReentrantLock;

public class TwoArrayLocksSorted {
    private final ReentrantLock[] locks;
    private final int[] cells;

    public TwoArrayLocksSorted(int n) {
        locks = new ReentrantLock[n];
        cells = new int[n];
        for (int i = 0; i < n; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    public void swap(int i, int j) {
        int lo = Math.min(i, j);
        int hi = Math.max(i, j);
        locks[lo].lock();
        try {
            locks[hi].lock();
            try {
                int t = cells[i];
                cells[i] = cells[j];
                cells[j] = t;
            } finally {
                locks[hi].unlock();
            }
        } finally {
            locks[lo].unlock();
        }
    }
}
