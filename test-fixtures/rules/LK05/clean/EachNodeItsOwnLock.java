import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EachNodeItsOwnLock {
    static class Cell {
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

    private final Cell[] cells = {new Cell(), new Cell()};

    void add(int i, int n) {
        cells[i].add(n);
    }
}
