import java.util.concurrent.locks.ReentrantLock;

class UnboxingMayThrow {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    void deposit(Integer amount) {
        lock.lock(); // flag
        balance += amount;
        lock.unlock();
    }
}
