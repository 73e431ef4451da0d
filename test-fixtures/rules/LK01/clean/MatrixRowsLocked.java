import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MatrixRowsLocked {
    private final double[][] m = new double[4][4];
    private final Lock[] rows = new ReentrantLock[4];

    MatrixRowsLocked() {
        java.util.Arrays.setAll(rows, i -> new ReentrantLock());
    }

    void swap(int a, int b) {
        int lo = Math.min(a, b);
        int hi = Math.max(a, b);
        rows[lo].lock();
        try {
            rows[hi].lock();
            try {
                double[] t = m[a];
                m[a] = m[b];
                m[b] = t;
            } finally {
                rows[hi].unlock();
            }
        } finally {
            rows[lo].unlock();
        }
    }
}
