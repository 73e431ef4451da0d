import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class VarAliasAndIndexVariable {
    private final Lock[] rows = {new ReentrantLock(), new ReentrantLock()};
    private final int[] sums = new int[2];

    void add(int key, int x) {
        int i = Math.abs(key % rows.length);
        rows[i].lock();
        try {
            sums[i] += x;
        } finally {
            rows[i].unlock();
        }
    }
}
