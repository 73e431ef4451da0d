import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OuterLoopContinues {
    private final Lock lock = new ReentrantLock();
    private int found;

    void count(int[][] rows) {
        outer:
        for (int[] row : rows) {
            lock.lock(); // flag
            for (int v : row) {
                if (v < 0) continue outer;
                found += v;
            }
            lock.unlock();
        }
    }
}
