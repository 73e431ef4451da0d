import java.util.concurrent.locks.ReentrantLock;

class LabelledBreakSkipsUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int found;

    void search(int[][] grid, int wanted) {
        rows:
        for (int[] row : grid) {
            for (int cell : row) {
                lock.lock(); // flag
                if (cell == wanted) {
                    found++;
                    break rows;
                }
                lock.unlock();
            }
        }
    }
}
