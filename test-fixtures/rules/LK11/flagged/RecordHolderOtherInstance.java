import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class RecordHolderOtherInstance {
    private final Lock lock = new ReentrantLock();
    private int money;

    void give(RecordHolderOtherInstance other, int n) {
        lock.lock();
        try {
            money -= n;
            other.money += n; // flag
        } finally {
            lock.unlock();
        }
    }
}
