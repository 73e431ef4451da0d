import java.util.concurrent.locks.*;

public class LockPerNumberSmallerFirst {
    private final Lock[] locks = new Lock[10];
    private final int[] balance = new int[10];

    LockPerNumberSmallerFirst() {
        for (int i = 0; i < 10; i++) locks[i] = new ReentrantLock();
    }

    void move(int from, int to, int amount) {
        if (from == to) return;
        int lo = Math.min(from, to);
        int hi = Math.max(from, to);
        locks[lo].lock();
        try {
            locks[hi].lock();
            try {
                balance[from] -= amount;
                balance[to] += amount;
            } finally {
                locks[hi].unlock();
            }
        } finally {
            locks[lo].unlock();
        }
    }
}
