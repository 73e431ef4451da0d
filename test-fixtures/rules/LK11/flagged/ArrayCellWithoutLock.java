import java.util.concurrent.locks.ReentrantLock;

public class ArrayCellWithoutLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final int[] votes = new int[3];

    void vote(int party) {
        lock.lock();
        try {
            votes[party]++;
        } finally {
            lock.unlock();
        }
    }

    void withdraw(int party) {
        votes[party]--; // flag
    }
}
