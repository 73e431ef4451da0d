import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EachCellItsLock {
    private static class Cell {
        private final Lock lock = new ReentrantLock();
        private int value;

        void add(int n) {
            lock.lock();
            try {
                value += n;
            } finally {
                lock.unlock();
            }
        }
    }

    private final Cell[][] grid = new Cell[3][3];

    EachCellItsLock() {
        for (Cell[] row : grid) {
            for (int i = 0; i < row.length; i++) {
                row[i] = new Cell();
            }
        }
    }

    void add(int x, int y, int n) {
        grid[x][y].add(n);
    }
}
