import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FriendUnderItsLock {
    private final Lock lock = new ReentrantLock();
    private int money;

    void take(FriendUnderItsLock other, int n) {
        other.lock.lock();
        try {
            other.drop(n);
        } finally {
            other.lock.unlock();
        }
        lock.lock();
        try {
            money += n;
        } finally {
            lock.unlock();
        }
    }

    private void drop(int n) {
        money -= n;
    }
}
