import java.util.concurrent.locks.ReentrantLock;

class LabelledContinueThroughFinally {
    private final ReentrantLock lock = new ReentrantLock();
    private int found;

    void search(int[][] grid, int wanted) {
        rows:
        for (int[] row : grid) {
            for (int cell : row) {
                lock.lock();
                try {
                    if (cell == wanted) {
                        found++;
                        continue rows;
                    }
                    if (found > 100) {
                        break rows;
                    }
                } finally {
                    lock.unlock();
                }
            }
        }
    }
}
