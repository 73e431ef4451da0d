import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum ThrowInElseOfValidation {
    BANK;

    private final Lock lock = new ReentrantLock();
    private long total;

    void deposit(long cents) throws Exception {
        lock.lockInterruptibly(); // flag
        if (cents > 0) {
            total += cents;
        } else {
            throw new Exception("bad amount");
        }
        lock.unlock();
    }
}
