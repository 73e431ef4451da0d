import java.util.concurrent.locks.ReentrantLock;

class SynchronizedOnReentrantLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    void deposit(int n) {
        synchronized (lock) { // flag
            balance += n;
        }
    }
}
