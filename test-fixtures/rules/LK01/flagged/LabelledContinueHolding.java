import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LabelledContinueHolding {
    private final Lock lock = new ReentrantLock();
    private int found;

    void search(int[][] grid, int wanted) {
        rows:
        for (int[] row : grid) {
            lock.lock(); // flag
            for (int cell : row) {
                if (cell == wanted) {
                    found++;
                    continue rows;
                }
            }
            lock.unlock();
        }
    }
}
