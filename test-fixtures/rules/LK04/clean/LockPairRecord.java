import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockPairRecord {
    record Pair(Lock first, Lock second) {
        void lockBoth() {
            first.lock();
            second.lock();
        }

        void unlockBoth() {
            second.unlock();
            first.unlock();
        }
    }

    private final Pair pair = new Pair(new ReentrantLock(), new ReentrantLock());
    private int total;

    public void add(int n) {
        pair.lockBoth();
        try {
            total += n;
        } finally {
            pair.unlockBoth();
        }
    }
}
