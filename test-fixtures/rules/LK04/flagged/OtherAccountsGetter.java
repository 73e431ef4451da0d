import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OtherAccountsGetter {
    private final Lock lock = new ReentrantLock();
    private int money;

    Lock getLock() {
        return lock;
    }

    void take(OtherAccountsGetter other, int n) {
        other.getLock().lock(); // also LK01
        try {
            other.money -= n;
        } finally {
            getLock().unlock(); // flag, also LK02
        }
    }
}
