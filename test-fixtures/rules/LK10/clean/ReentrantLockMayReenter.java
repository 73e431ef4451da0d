import java.util.concurrent.locks.ReentrantLock;

class ReentrantLockMayReenter {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    int balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    int deposit(int n) {
        lock.lock();
        try {
            balance += n;
            return balance();
        } finally {
            lock.unlock();
        }
    }
}
