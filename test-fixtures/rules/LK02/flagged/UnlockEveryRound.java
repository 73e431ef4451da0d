import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockEveryRound {
    private final Lock lock = new ReentrantLock();
    private int i;

    void loop(int n) {
        lock.lock(); // also LK01
        for (int k = 0; k < n; k++) {
            i++;
            lock.unlock(); // flag
        }
    }
}
